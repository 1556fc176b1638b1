package org.copytaster.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copytaster.record.Person;
import org.copytaster.record.Ref;
import org.copytaster.value.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People, parties, organizations and places of short stories. */
class EntitiesTest {

  @Test
  void partiesOfAListThatNoModelKnowsWithGlossAndStance() {
    Told told =
        Told.story(
            "Voters in Moldova went to the polls on Sunday. Four lists enter the parliament of"
                + " Moldova: Zarinda (Dawn, pro-government party) with 31.2% of the vote, Noua"
                + " Moldova (New Moldova, opposition party) with 22.1%, Moldova (centrist party)"
                + " with 9.4% and Vatra Mare (Great Hearth, agrarian party) with 7.7%.");

    assertEquals(List.of("Zarinda", "Noua Moldova", "Moldova", "Vatra Mare"), told.parties());
    assertEquals(Optional.of("Dawn"), told.party("Zarinda").gloss());
    assertEquals(Optional.of("New Moldova"), told.party("Noua Moldova").gloss());
    assertEquals(Optional.empty(), told.party("Moldova").gloss());
    assertEquals(Optional.of("pro-government"), told.party("Zarinda").stance());
    assertEquals(Optional.of("centrist"), told.party("Moldova").stance());
    assertEquals(List.of(), told.party("Zarinda").aliases(), "a translation is no alias");
    assertEquals(1, told.party("Moldova").mentions().size());
    assertEquals(List.of("Moldova"), told.places(), "the country beside the party of its name");
    assertTrue(told.mentions(told.place("Moldova").mentions(), "Moldova", 0));
    assertFalse(told.mentions(told.place("Moldova").mentions(), "Moldova", 4));
  }

  @ParameterizedTest
  @CsvSource({
    "The Scottish National Party won the by-election on Thursday.,Scottish National Party",
    "He joined the Australian Labor Party in 1992.,Australian Labor Party",
    "The Liberal Democrats kept eleven seats.,Liberal Democrats",
    "A spokesman for Fine Gael declined to comment.,Fine Gael",
    "The deputies of the Left Bloc voted against it.,Left Bloc",
    "In Germany the Greens rejected the budget.,Greens",
    "Support for Podemos fell in Spain last month.,Podemos",
    "The ruling Tavriya party lost its majority.,Tavriya party",
    "The Olive Branch coalition took power in the capital.,Olive Branch",
  })
  void wholeNamesOfParties(String text, String party) {
    assertEquals(List.of(party), Told.story(text).parties());
  }

  @Test
  void twoPartiesThatBracketsIntroduceAreTwo() {
    Told told =
        Told.story(
            "Two parties enter the council: Vesna Libera (Free Vesna, liberal party) with 41% and"
                + " Vesna (left-wing party) with 22%.");

    assertEquals(List.of("Vesna Libera", "Vesna"), told.parties());
  }

  @Test
  void partiesThatABracketTranslates() {
    Told told =
        Told.story(
            "The far-right Ordina (Order) took 8% and the regionalist Terra et Mar (Land and Sea)"
                + " took 6%, officials in Lisbon said.");

    assertEquals(List.of("Ordina", "Terra et Mar"), told.parties());
  }

  @Test
  void lettersInBracketsTellTheParty() {
    Told told = Told.story("Senator Alan Bricker (R-Texas) said that the bill would fail.");

    assertEquals(Optional.of("R"), told.person("Alan Bricker").party().map(Ref::name));
  }

  @Test
  void officesWithWhatTheyAreFor() {
    Told told =
        Told.story(
            "Council of Europe Commissioner for Human Rights Katrin Lindholm is watching the"
                + " protests in Greece closely, a spokesman said.");

    assertEquals(
        List.of("Council of Europe Commissioner for Human Rights"),
        told.person("Katrin Lindholm").roles().stream().map(Person.Role::title).toList());
  }

  @Test
  void abbreviationInBracketsIsAnotherNameOfTheParty() {
    Told told =
        Told.story(
            "The Democratic Union for Work (DUW) won. The DUW will govern alone, its leader"
                + " said.");

    assertEquals(List.of("Democratic Union for Work"), told.parties());
    assertEquals(List.of("DUW"), told.party("Democratic Union for Work").aliases());
  }

  @Test
  void partiesAsAdjectivesBelongToTheirMembers() {
    Told told =
        Told.story(
            "On Monday the Democratic senator Paula Rennick attacked the plan. Other Democrats"
                + " followed, and more Democrats may.");

    assertEquals(List.of("Democrats"), told.parties());
    assertEquals(List.of("Democratic"), told.party("Democrats").aliases());
    assertEquals(
        Optional.of("y1"), told.person("Paula Rennick").party().flatMap(party -> party.id()));
  }

  @Test
  void titlesBeforeTheNameBelongToIt() {
    Told told =
        Told.story(
            "UN Secretary-General Marta Lindqvist spoke to reporters. Lindqvist left. \"The"
                + " Secretary-General is worried,\" her office said.");

    assertEquals(List.of("Marta Lindqvist"), told.people());
    assertEquals(List.of("UN Secretary-General / current / UN"), told.roles("Marta Lindqvist"));
    assertEquals(List.of("Lindqvist"), told.person("Marta Lindqvist").aliases());
    assertTrue(
        told.mentions(told.person("Marta Lindqvist").mentions(), "The Secretary-General", 0));
  }

  @Test
  void formerLeaderInAppositionAndHim() {
    Told told =
        Told.story(
            "Crowds in Tajikistan moved to the prison where the former leader of the country,"
                + " Rustam Nazarov, was held, and carried him out.");

    assertEquals(List.of("Rustam Nazarov"), told.people());
    assertEquals(
        List.of("former leader of the country / former / Tajikistan"),
        told.roles("Rustam Nazarov"));
    assertTrue(told.mentions(told.person("Rustam Nazarov").mentions(), "him", 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ivo Brandt, a spokesman for the Interior Ministry, denied it.|Ivo Brandt|spokesman for the"
            + " Interior Ministry / current / Interior Ministry",
        "The late president Anna Kovacs was honoured.|Anna Kovacs|late president / other / -",
        "Acting mayor Tom Reyes resigned on Friday.|Tom Reyes|Acting mayor / other / -",
        "They met ex-premier Julia Sorensen in Oslo.|Julia Sorensen|ex-premier / former / -",
        "Nobody expected Carla Duarte, who is also finance minister, to go.|Carla Duarte|finance"
            + " minister / current / -",
      })
  void roles(String text, String person, String role) {
    assertEquals(List.of(role), Told.story(text).roles(person));
  }

  @Test
  void twoPeopleOfOneSurnameAreTwo() {
    Told told =
        Told.story(
            "Peter Harlan met Susan Harlan in Boston. Susan Harlan smiled. Harlan then left.");

    assertEquals(List.of("Peter Harlan", "Susan Harlan"), told.people());
    assertTrue(told.mentions(told.person("Susan Harlan").mentions(), "Harlan", 3));
  }

  @Test
  void datelinePlaceIsNoActorAndAgenciesAreMedia() {
    String text = "UNITED NATIONS (Northwire / Estafette) The United Nations sent aid to Chad.";
    Told told = Told.filed(text, 38, new Span(0, 14), new Span(16, 25), new Span(28, 37));

    assertEquals(
        Set.of("Northwire", "Estafette", "United Nations"), Set.copyOf(told.organizations()));
    assertEquals("media", told.organization("Northwire").kind());
    assertEquals(1, told.organization("United Nations").mentions().size());
    assertTrue(told.places().contains("UNITED NATIONS"));
  }

  @Test
  void namesOfBodiesStayWhole() {
    Told told =
        Told.story(
            "The State Committee for National Security and the Center for Rural Health for"
                + " Central Asia opened offices in the Kyrgyz Republic. Kyrgyzstan paid for it.");

    assertEquals(
        List.of(
            "State Committee for National Security", "Center for Rural Health for Central Asia"),
        told.organizations());
    assertEquals(List.of("Kyrgyzstan"), told.places());
    assertEquals(List.of("Kyrgyz Republic"), told.place("Kyrgyzstan").aliases());
    assertEquals(Optional.of("KG"), told.place("Kyrgyzstan").country());
  }

  @Test
  void aBuildingIsAPlaceAndItsGovernmentAnOrganization() {
    assertEquals(
        List.of("White House"),
        Told.story("Protesters broke into the White House building at night.").places());
    assertEquals(
        List.of("White House"),
        Told.story("On Friday the White House rejected the offer.").organizations());
  }

  @Test
  void nationalitiesPronounsAndUnnamedPartiesAreNoEntities() {
    Told told =
        Told.story(
            "Turkish and Kyrgyz officials met him. Four parties signed; the remaining parties"
                + " did not.");

    assertEquals(List.of(), told.people());
    assertEquals(List.of(), told.parties());
    assertEquals(List.of(), told.organizations());
    assertEquals(List.of(), told.places());
  }

  @Test
  void washingtonAloneIsTheCity() {
    assertEquals(
        "city", Told.story("She flew to Washington on Monday.").place("Washington").kind());
  }
}
