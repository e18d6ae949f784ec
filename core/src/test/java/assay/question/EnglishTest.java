package assay.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishTest {
    @Test
    void articlesFollowTheSound() {
        assertThat(English.a("hour")).isEqualTo("an hour");
        assertThat(English.a("unit")).isEqualTo("a unit");
        assertThat(English.a("user")).isEqualTo("a user");
        assertThat(English.a("urgent case")).isEqualTo("an urgent case");
        assertThat(English.a("one-way trip")).isEqualTo("a one-way trip");
        assertThat(English.a("event")).isEqualTo("an event");
        assertThat(English.a("e-mail address")).isEqualTo("an e-mail address");
        assertThat(English.a("European car")).isEqualTo("a European car");
        assertThat(English.a("uninsured car")).isEqualTo("an uninsured car");
        assertThat(English.a("honey harvest")).isEqualTo("a honey harvest");
    }

    @Test
    void verbsAgreeWithTheHeadOfTheNoun() {
        assertThat(English.is("number of seats")).isEqualTo("is");
        assertThat(English.is("weekly working hours")).isEqualTo("are");
        assertThat(English.is("status")).isEqualTo("is");
        assertThat(English.is("price per night")).isEqualTo("is");
        assertThat(English.is("hours given")).isEqualTo("are");
        assertThat(English.is("fee paid")).isEqualTo("is");
        assertThat(English.is("loss")).isEqualTo("is");
    }

    @Test
    void nounsComeInThePlural() {
        assertThat(English.plural("full name")).isEqualTo("full names");
        assertThat(English.plural("date of birth")).isEqualTo("dates of birth");
        assertThat(English.plural("speciality")).isEqualTo("specialities");
        assertThat(English.plural("day")).isEqualTo("days");
        assertThat(English.plural("tram series")).isEqualTo("tram series");
        assertThat(English.plural("lens")).isEqualTo("lenses");
        assertThat(English.plural("branch")).isEqualTo("branches");
        assertThat(English.plural("working hours")).isEqualTo("working hours");
        assertThat(English.one("kilometres per hour")).isEqualTo("kilometre per hour");
        assertThat(English.one("kroner")).isEqualTo("kroner");
    }

    @Test
    void verbPhrasesComeInThePlural() {
        assertThat(English.many("is active")).isEqualTo("are active");
        assertThat(English.many("has its own water tap")).isEqualTo("have their own water tap");
        assertThat(English.many("does not carry bicycles")).isEqualTo("do not carry bicycles");
        assertThat(English.many("carries bicycles")).isEqualTo("carry bicycles");
        assertThat(English.many("teaches beginners")).isEqualTo("teach beginners");
        assertThat(English.many("was cancelled")).isEqualTo("were cancelled");
        assertThat(English.many("is not a world premiere")).isEqualTo("are not world premieres");
        assertThat(English.many("accepts cards")).isEqualTo("accept cards");
    }
}
