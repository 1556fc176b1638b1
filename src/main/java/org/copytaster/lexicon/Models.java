package org.copytaster.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.copytaster.value.Language;

/**
 * All that the program knows and that is not code: the files of the models folder, read once.
 *
 * <p>{@link #bundled()} are those packed into the program. {@link #overlaid(Path)} adds a user's
 * folder: a file there takes the place of the bundled one with the same path, any other is added.
 */
public final class Models {

  private static final String ROOT = "models";

  private final NavigableMap<String, byte[]> files;
  private final String sha256;

  private Models(NavigableMap<String, byte[]> files) {
    this.files = files;
    this.sha256 = digest(files);
  }

  /** The models packed into the program. */
  public static Models bundled() {
    return new Models(readBundled());
  }

  /**
   * The bundled models with those of {@code folder} laid over them.
   *
   * @throws KnowledgeException if the folder cannot be read
   */
  public static Models overlaid(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new KnowledgeException("--models " + folder + " is no folder that can be read");
    }
    NavigableMap<String, byte[]> files = readBundled();
    try {
      files.putAll(readFolder(folder));
    } catch (IOException e) {
      throw new KnowledgeException("--models " + folder + " cannot be read: " + e.getMessage(), e);
    }
    return new Models(files);
  }

  /** SHA-256 over the paths and bytes of all files, in hex: one word for the state of knowledge. */
  public String sha256() {
    return sha256;
  }

  /** The file at {@code path} below the models folder; an error if there is none. */
  public KnowledgeFile file(String path) {
    return find(path).orElseThrow(() -> new KnowledgeException("models/" + path + " is missing"));
  }

  public Optional<KnowledgeFile> find(String path) {
    byte[] bytes = files.get(path);
    return bytes == null
        ? Optional.empty()
        : Optional.of(KnowledgeFile.parse(path, decode(path, bytes)));
  }

  /** The files directly in {@code folder}, by name. */
  public List<KnowledgeFile> folder(String folder) {
    String prefix = folder + "/";
    List<KnowledgeFile> found = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.tailMap(prefix).entrySet()) {
      if (!file.getKey().startsWith(prefix)) {
        break;
      }
      String name = file.getKey().substring(prefix.length());
      if (name.indexOf('/') < 0 && !name.endsWith(".md")) {
        found.add(KnowledgeFile.parse(file.getKey(), decode(file.getKey(), file.getValue())));
      }
    }
    return found;
  }

  /** The tags of the languages there is a folder for: {@code en}, {@code es}. */
  public List<Language> languages() {
    return files.keySet().stream()
        .filter(path -> path.endsWith("/language.tsv"))
        .map(path -> new Language(path.substring(0, path.indexOf('/'))))
        .toList();
  }

  private static String decode(String path, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new KnowledgeException("models/" + path + " is not UTF-8", e);
    }
  }

  private static NavigableMap<String, byte[]> readBundled() {
    URL marker = Models.class.getClassLoader().getResource(ROOT + "/en/language.tsv");
    if (marker == null) {
      throw new KnowledgeException("the program was packed without its models folder");
    }
    try {
      URI uri = marker.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return readFolder(Path.of(uri).getParent().getParent());
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return readFolder(jar.getPath("/" + ROOT));
      }
    } catch (URISyntaxException e) {
      throw new KnowledgeException("the program's place cannot be named: " + marker, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NavigableMap<String, byte[]> readFolder(Path folder) throws IOException {
    NavigableMap<String, byte[]> found = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        try (InputStream in = Files.newInputStream(path)) {
          found.put(folder.relativize(path).toString().replace('\\', '/'), in.readAllBytes());
        }
      }
    }
    return found;
  }

  private static String digest(NavigableMap<String, byte[]> files) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (path, bytes) -> {
            sha.update(path.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            sha.update(bytes);
            sha.update((byte) 0);
          });
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
