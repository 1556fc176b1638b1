package org.copytaster.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkersTest {

  private static final ChildSettings SETTINGS =
      new ChildSettings(OddChild.class, 64, Duration.ofSeconds(20), 1 << 20, 100);

  private final Workers workers = new Workers(SETTINGS, 1);

  @AfterEach
  void end() {
    workers.close();
  }

  private static String ask(Workers workers, String question) throws ChildException {
    return new String(
        workers.ask(question.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  private String ask(String question) throws ChildException {
    return ask(workers, question);
  }

  private String reason(String question) {
    return assertThrows(ChildException.class, () -> ask(question)).getMessage();
  }

  private static boolean runs(String pid) {
    // one that has ended and that nobody waited for has no command any more
    return ProcessHandle.of(Long.parseLong(pid)).flatMap(p -> p.info().command()).isPresent();
  }

  @Test
  void oneChildAnswersManyQuestionsWhateverIsPrinted() throws ChildException {
    String pid = ask("pid ");
    assertEquals("-1", ask("noise "));
    assertEquals("Gr\u00FC\u00DFe", ask("echo Gr\u00FC\u00DFe"));
    assertEquals("", ask("echo "));
    assertEquals(String.valueOf((3 << 20) + 5), ask("size " + "x".repeat(3 << 20)));
    assertEquals(pid, ask("pid "));
  }

  @Test
  void whatKillsOneChildIsSaidAndTouchesNoOtherQuestion() throws ChildException {
    assertEquals(
        "its reader ended with code 3 (more than 64 MB of memory needed)", reason("memory "));
    assertEquals("1", ask("echo 1"));
    assertEquals("its reader ended with code 7", reason("exit "));
    assertEquals("2", ask("echo 2"));
    assertEquals("its reader ended with code 1", reason("recursion "));
    assertEquals("3", ask("echo 3"));
    assertEquals("it wrote something that is no answer", reason("garbage "));
    assertEquals("it made more than 1 MB", reason("much 1048577"));
    assertEquals("4", ask("echo 4"));
  }

  @Test
  void aChildThatTakesTooLongIsEnded() throws ChildException {
    ChildSettings hasty =
        new ChildSettings(OddChild.class, 64, Duration.ofMillis(1_500), 1 << 20, 100);
    try (Workers few = new Workers(hasty, 1)) {
      String started = ask(few, "start ");
      assertTrue(runs(started));
      ChildException late = assertThrows(ChildException.class, () -> ask(few, "loop "));
      assertEquals("it took longer than 1.5 s", late.getMessage());
      assertFalse(runs(started));
      assertEquals("on", ask(few, "echo on"));
    }
  }

  @Test
  void whatOneQuestionLeavesBehindIsNotHeldAgainstTheNext() throws ChildException {
    String first = ask("pid ");
    ask("keep 25");
    // the second such array goes beyond the heap of a child that kept the first
    ask("keep 25");
    assertNotEquals(first, ask("pid "));
  }

  @Test
  void aChildIsReplacedAfterSoManyQuestions() throws ChildException {
    ChildSettings brief = new ChildSettings(OddChild.class, 64, Duration.ofSeconds(20), 1 << 20, 2);
    try (Workers few = new Workers(brief, 1)) {
      List<String> pids = List.of(ask(few, "pid "), ask(few, "pid "), ask(few, "pid "));
      assertEquals(pids.get(0), pids.get(1));
      assertNotEquals(pids.get(1), pids.get(2));
    }
  }

  @Test
  void manyThreadsShareFewChildren() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try (Workers two = new Workers(SETTINGS, 2)) {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        String question = i % 3 == 0 ? "pid " : "echo " + i;
        answers.add(threads.submit(() -> ask(two, question)));
      }
      Set<String> pids = new TreeSet<>();
      for (int i = 0; i < 60; i++) {
        if (i % 3 == 0) {
          pids.add(answers.get(i).get());
        } else {
          assertEquals(String.valueOf(i), answers.get(i).get());
        }
      }
      assertTrue(pids.size() <= 2, pids.toString());
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void nothingIsLeftBehind() throws ChildException {
    String pid = ask("pid ");
    Path folder = Path.of(ask("folder "));
    assertTrue(Files.exists(folder.resolve("left")));
    workers.close();
    assertFalse(Files.exists(folder));
    assertFalse(runs(pid));
  }

  @Test
  void aChildEndsWithItsParentEvenInTheMiddleOfWork() throws Exception {
    Path folder = ScratchFolder.make().path();
    Process child =
        new ProcessBuilder(JavaCommand.of(SETTINGS, folder)).directory(folder.toFile()).start();
    Frames.write(
        new java.io.DataOutputStream(child.getOutputStream()),
        new Frames.Frame(1, "loop ".getBytes(StandardCharsets.UTF_8)));
    child.getOutputStream().close();
    assertTrue(child.waitFor(20, java.util.concurrent.TimeUnit.SECONDS));
    assertFalse(Files.exists(folder));
  }

  @Test
  void aChildConnectsToNothing() throws IOException, ChildException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      assertEquals("", ask("connect " + server.getLocalPort()));
      server.setSoTimeout(100);
      assertThrows(SocketTimeoutException.class, server::accept);
    }
  }
}
