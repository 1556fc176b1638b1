package org.copytaster.source.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.copytaster.value.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates are checked against the name, although the connection goes to an address. */
class SecureFetchTest {

  private static final String PASSWORD = "changeit";

  @TempDir private Path folder;

  private SSLContext contextFor(String name) throws Exception {
    Path file = folder.resolve("keys.p12");
    List<String> command =
        List.of(
            System.getProperty("java.home") + File.separator + "bin" + File.separator + "keytool",
            "-genkeypair",
            "-alias",
            "test",
            "-keyalg",
            "EC",
            "-validity",
            "30",
            "-dname",
            "CN=" + name,
            "-ext",
            "san=dns:" + name,
            "-storetype",
            "PKCS12",
            "-keystore",
            file.toString(),
            "-storepass",
            PASSWORD);
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(keytool.getInputStream().readAllBytes(), "UTF-8");
    assertEquals(0, keytool.waitFor(), said);
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD.toCharArray());
    TrustManagerFactory trusted =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init(keys);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
    return context;
  }

  @Test
  void onlyTheNameOfTheCertificateIsTrusted() throws Exception {
    SSLContext context = contextFor("good.test");
    try (TestServer server = new TestServer(context.getServerSocketFactory())) {
      server.on("/", TestServer.page("secure"));
      String port = ":" + server.port();
      TestWeb web =
          new TestWeb()
              .allow("good.test" + port, "other.test" + port)
              .names(name -> List.of(InetAddress.getByAddress(new byte[] {127, 0, 0, 1})));
      Failure fault = web.fault("https://good.test" + port);
      assertEquals(Failure.Code.FETCH_FAILED, fault.code());
      web.trusts(context.getSocketFactory());
      assertEquals(
          "secure", new String(TestWeb.bytes(web.page("https://good.test" + port)), "UTF-8"));
      fault = web.fault("https://other.test" + port);
      assertEquals(Failure.Code.FETCH_FAILED, fault.code());
      assertFalse(fault.retriable(), fault.detail());
      assertEquals(List.of("/"), server.paths());
    }
  }
}
