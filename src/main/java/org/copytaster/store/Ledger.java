package org.copytaster.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a job has met and what became of it, in one SQLite file. A story's record and its entry here
 * are written in one transaction, each transaction is on the disk before it counts, and a process
 * that dies at any moment leaves the state before or after, never between. Safe for many threads.
 */
public final class Ledger implements AutoCloseable {

  /** {@code cptJ}: tells our files from other programs'. */
  private static final int APPLICATION = 0x6370744A;

  private static final int FORMAT = 1;

  private static final String[] TABLES = {
    "create table story ("
        + " key text primary key, ended integer not null default 0,"
        + " starts integer not null default 0, crashes integer not null default 0,"
        + " uri text, code text, line text) without rowid",
    "create table sighting (uri text primary key, key text not null) without rowid",
    "create index sighting_key on sighting (key)",
    "create table setting (name text primary key, value text not null) without rowid"
  };

  private final Path file;
  private final Connection connection;
  private final Checkpoint checkpoint;

  private Ledger(Path file, Connection connection, Checkpoint checkpoint) {
    this.file = file;
    this.connection = connection;
    this.checkpoint = checkpoint;
  }

  /**
   * Opens the ledger in {@code file}, made if there is none.
   *
   * @throws StoreException if it cannot be used
   */
  public static Ledger open(Path file, Checkpoint checkpoint) {
    try {
      Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
      Ledger ledger = new Ledger(file, connection, checkpoint);
      try {
        ledger.prepare();
      } catch (SQLException | StoreException e) {
        connection.close();
        throw e;
      }
      return ledger;
    } catch (SQLException e) {
      throw SqlFaults.store(file, e);
    }
  }

  private void prepare() throws SQLException {
    execute("pragma busy_timeout = 5000");
    int application = number("pragma application_id");
    int format = number("pragma user_version");
    boolean empty = number("select count(*) from sqlite_master") == 0;
    if (!empty && application != APPLICATION) {
      throw new StoreException(file + " is no job of copytaster: choose another folder");
    }
    if (format > FORMAT) {
      throw new StoreException(file + " is of a newer copytaster: use that one, or another folder");
    }
    execute("pragma journal_mode = wal");
    execute("pragma synchronous = full");
    checkpoint.reached("ledger/opened");
    if (empty) {
      transaction(
          "tables",
          () -> {
            for (String table : TABLES) {
              execute(table);
            }
            execute("pragma application_id = " + APPLICATION);
            execute("pragma user_version = " + FORMAT);
          });
    }
  }

  /**
   * Notes under which names stories were seen, and that those begin which have not ended.
   *
   * @param keys name to key; a name stands for what it had last
   * @param busy keys of stories that are being read already, which do not begin again
   * @return how each story stood before
   */
  public synchronized Map<String, Standing> meet(Map<String, String> keys, Set<String> busy) {
    Map<String, Standing> standings = new HashMap<>();
    transaction(
        "met",
        () -> {
          addSightings(keys);
          for (String key : new TreeSet<>(keys.values())) {
            standings.put(key, standing(key));
          }
          begin(
              standings.entrySet().stream()
                  .filter(story -> !story.getValue().ended() && !busy.contains(story.getKey()))
                  .map(Map.Entry::getKey)
                  .toList());
        });
    return standings;
  }

  private Standing standing(String key) {
    return asked(
        "select ended, starts, crashes from story where key = ?",
        row ->
            row.next()
                ? new Standing(row.getBoolean(1), row.getInt(2), row.getInt(3))
                : Standing.NEW,
        key);
  }

  /** Notes that the process reading the story died of it. */
  public synchronized void crashed(String key) {
    transaction(
        "crashed",
        () -> update("update story set crashes = crashes + 1 where key = ? and not ended", key));
  }

  /** Keeps what became of stories; of a story that has ended already, what it had stays. */
  public synchronized void end(Collection<Ending> endings) {
    transaction(
        "ended",
        () -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "insert into story (key, ended, uri, code, line) values (?, 1, ?, ?, ?)"
                      + " on conflict (key) do update set ended = 1, uri = excluded.uri,"
                      + " code = excluded.code, line = excluded.line, starts = 0"
                      + " where not ended")) {
            for (Ending ending : endings) {
              insert.setString(1, ending.key());
              insert.setString(2, ending.uri());
              insert.setString(3, ending.code().orElse(null));
              insert.setString(4, ending.line());
              insert.executeUpdate();
              checkpoint.reached("ledger/ended/row");
            }
          }
        });
  }

  /** Forgets failures of that code among the stories seen, so that they are tried again. */
  public synchronized int forget(String code) {
    int[] forgotten = new int[1];
    transaction(
        "forgotten",
        () -> forgotten[0] = update("delete from story where ended and code = ?", code));
    return forgotten[0];
  }

  /** Keeps a word about the job itself, such as the command that began it. */
  public synchronized void set(String name, String value) {
    transaction(
        "set",
        () -> {
          try (PreparedStatement insert =
              connection.prepareStatement("insert or replace into setting values (?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, value);
            insert.executeUpdate();
          }
        });
  }

  /** What {@link #set} kept under that name. */
  public synchronized Optional<String> setting(String name) {
    return asked(
        "select value from setting where name = ?",
        row -> row.next() ? Optional.of(row.getString(1)) : Optional.empty(),
        name);
  }

  /** How many of the stories seen have ended with each code; the empty one counts records. */
  public synchronized Map<String, Long> endings() {
    return asked(
        "select coalesce(code, ''), count(*) from story"
            + " where ended and key in (select key from sighting) group by 1",
        row -> {
          Map<String, Long> counts = new TreeMap<>();
          while (row.next()) {
            counts.put(row.getString(1), row.getLong(2));
          }
          return counts;
        });
  }

  /** How many of the stories seen have neither a record nor a failure yet. */
  public synchronized long open() {
    return asked(
        "select count(distinct g.key) from sighting g left join story s on s.key = g.key"
            + " where s.key is null or not s.ended",
        row -> row.next() ? row.getLong(1) : 0L);
  }

  /** How many names were seen. */
  public synchronized long sightings() {
    return asked("select count(*) from sighting", row -> row.next() ? row.getLong(1) : 0L);
  }

  /** Takes one kept line and the smallest of the names that its story was seen under. */
  @FunctionalInterface
  public interface LineTaker<E extends Exception> {
    void take(Ending ending, String firstName) throws E;
  }

  /**
   * All records, or else all failures, of the stories seen, each once, in the order of their names.
   */
  public synchronized <E extends Exception> void lines(boolean failed, LineTaker<E> taker)
      throws E {
    String query =
        "select s.key, s.uri, s.code, s.line, min(g.uri) as name from sighting g"
            + " join story s on s.key = g.key where s.ended and s.code is "
            + (failed ? "not " : "")
            + "null group by g.key order by name";
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        Ending ending =
            new Ending(
                row.getString(1),
                row.getString(2),
                Optional.ofNullable(row.getString(3)),
                row.getString(4));
        taker.take(ending, row.getString(5));
      }
    } catch (SQLException e) {
      throw SqlFaults.store(file, e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw SqlFaults.store(file, e);
    }
  }

  private void addSightings(Map<String, String> keys) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert or replace into sighting (uri, key) values (?, ?)")) {
      for (Map.Entry<String, String> sighting : keys.entrySet()) {
        insert.setString(1, sighting.getKey());
        insert.setString(2, sighting.getValue());
        insert.executeUpdate();
      }
    }
  }

  private void begin(List<String> keys) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into story (key, starts) values (?, 1)"
                + " on conflict (key) do update set starts = starts + 1")) {
      for (String key : keys) {
        statement.setString(1, key);
        statement.executeUpdate();
      }
    }
  }

  private int update(String sql, String value) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, value);
      return statement.executeUpdate();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  @FunctionalInterface
  private interface Answer<T> {
    T of(ResultSet rows) throws SQLException;
  }

  private <T> T asked(String sql, Answer<T> answer, String... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        return answer.of(rows);
      }
    } catch (SQLException e) {
      throw SqlFaults.store(file, e);
    }
  }

  @FunctionalInterface
  private interface Work {
    void run() throws SQLException;
  }

  /** All of the work, or nothing of it; {@code step} names it for a checkpoint. */
  private void transaction(String step, Work work) {
    try {
      checkpoint.reached("ledger/" + step + "/before");
      execute("begin immediate");
      try {
        work.run();
        checkpoint.reached("ledger/" + step + "/written");
        execute("commit");
      } catch (SQLException | RuntimeException e) {
        rollback();
        throw e;
      }
      checkpoint.reached("ledger/" + step + "/committed");
    } catch (SQLException e) {
      throw SqlFaults.store(file, e);
    }
  }

  /** A database that could not write has rolled back itself. */
  private void rollback() {
    try {
      execute("rollback");
    } catch (SQLException e) {
      // what went wrong before is what counts
      return;
    }
  }
}
