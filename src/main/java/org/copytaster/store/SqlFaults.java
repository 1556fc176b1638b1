package org.copytaster.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's codes mean to a user. */
final class SqlFaults {

  private SqlFaults() {}

  static StoreException store(Path file, SQLException e) {
    SQLiteErrorCode code =
        e instanceof SQLiteException fault ? fault.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    // the extended codes, such as SQLITE_IOERR_WRITE, have their kind in the lowest byte
    int kind = code.code & 0xFF;
    String why;
    if (kind == SQLiteErrorCode.SQLITE_FULL.code) {
      why = "cannot be written: the disk is full; free some room and run the same command again";
    } else if (kind == SQLiteErrorCode.SQLITE_IOERR.code) {
      why = "cannot be read or written: the disk reports an error (" + code + ")";
    } else if (kind == SQLiteErrorCode.SQLITE_READONLY.code
        || kind == SQLiteErrorCode.SQLITE_PERM.code) {
      why = "may not be written: give yourself the right to, or choose another folder";
    } else if (kind == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
      why = "cannot be opened: is its folder there, and yours to write?";
    } else if (kind == SQLiteErrorCode.SQLITE_BUSY.code) {
      why = "is in use by another program";
    } else if (kind == SQLiteErrorCode.SQLITE_CORRUPT.code
        || kind == SQLiteErrorCode.SQLITE_NOTADB.code) {
      why = "is damaged, or no job: move the folder away and run the command again";
    } else {
      why = "cannot be used: " + deepest(e);
    }
    return new StoreException(file + " " + why, e);
  }

  private static String deepest(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }
}
