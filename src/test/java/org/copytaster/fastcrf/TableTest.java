package org.copytaster.fastcrf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void theHashOfAStringFollowsFromThoseOfItsParts() {
    Piece one = Piece.of("Moskva");
    Piece other = Piece.of("-PW|C");
    assertEquals(Hash.of("Moskva-PW|C"), other.after(one.hash()));
    assertEquals(Piece.of("Moskva-PW|C"), one.then(other));
    assertEquals(one, Piece.of("").then(one).then(Piece.of("")));
  }

  @Test
  void whatWasPutIsFoundHoweverFarTheTableGrows() {
    Table table = new Table(4);
    for (int i = 0; i < 5_000; i++) {
      assertTrue(table.put(Hash.of("w" + i), i));
    }
    assertFalse(table.put(Hash.of("w17"), 3));
    assertTrue(table.put(Hash.EMPTY, 4));
    assertEquals(5_001, table.size());
    for (int i = 0; i < 5_000; i++) {
      assertEquals(i, table.get(Hash.of("w" + i)));
    }
    assertEquals(4, table.get(Hash.EMPTY));
    assertEquals(Table.NONE, table.get(Hash.of("w5000")));
  }
}
