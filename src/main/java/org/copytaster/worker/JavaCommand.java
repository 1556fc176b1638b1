package org.copytaster.worker;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The command line of a child: little memory, files in one folder, no names of other machines. */
final class JavaCommand {

  /** Options in them would come after ours, and speak on the child's output. */
  static final Set<String> MEDDLING_VARIABLES =
      Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  /** The property that tells the child its folder. */
  static final String FOLDER = "copytaster.worker.folder";

  private JavaCommand() {}

  static List<String> of(ChildSettings settings, Path folder) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + settings.heapMegabytes() + "m",
        "-Xss1m",
        "-XX:MaxMetaspaceSize=192m",
        "-XX:MaxDirectMemorySize=64m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:-UsePerfData",
        "-XX:ErrorFile=" + folder.resolve("error.log"),
        "-Xshare:auto",
        "-Xlog:disable",
        "-Xlog:all=error:stderr",
        "-Dfile.encoding=UTF-8",
        "-Djava.awt.headless=true",
        "-D" + FOLDER + "=" + folder,
        "-Djava.io.tmpdir=" + folder,
        "-Duser.home=" + folder,
        "-Djava.net.useSystemProxies=false",
        // there is no such file: no name is looked up, and none is found
        "-Djdk.net.hosts.file=" + folder.resolve("hosts"),
        "-Djavax.xml.accessExternalDTD=",
        "-Djavax.xml.accessExternalSchema=",
        "-Djavax.xml.accessExternalStylesheet=",
        "-cp",
        absolute(System.getProperty("java.class.path")),
        settings.main().getName());
  }

  /** The child works in a folder of its own, where relative names mean nothing. */
  private static String absolute(String classPath) {
    return Arrays.stream(classPath.split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
