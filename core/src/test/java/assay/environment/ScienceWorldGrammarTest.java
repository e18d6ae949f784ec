package assay.environment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScienceWorldGrammarTest {
    private static final String SAID = "This room is called the kitchen. You see: a metal pot (containing nothing), a"
            + " cup containing red paint, seeds, a battery, a blue wire";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "look around",
                "inventory",
                "wait1",
                "open door to art studio",
                "go to greenhouse",
                "pick up metal pot",
                "move seed in inventory to metal pot",
                "pour cup containing red paint in kitchen in metal pot",
                "connect battery anode to blue wire terminal 1",
                "mix cup containing red paint and seed",
                "examine substance in metal pot"
            })
    void anActionOnWhatWasNamedIsKnown(String action) {
        assertThat(ScienceWorldGrammar.reads(action, "")).isTrue();
        assertThat(ScienceWorldGrammar.unknown(action, SAID)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "look",
                "go north",
                "Look Around",
                "pick up",
                "pick up metal pot then go to hallway",
                "open door and go to hallway",
                "pick up metal pot, seeds",
                "search[pot]",
                "wait5",
                "3"
            })
    void whatTheParserDoesNotReadIsNoAction(String action) {
        assertThat(ScienceWorldGrammar.reads(action, "You see a pot")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pick up purple unicorn", "move metal pot to unicorn", "focus on metal unicorn"})
    void aThingThatNobodyNamedIsNotKnown(String action) {
        assertThat(ScienceWorldGrammar.reads(action, "")).isTrue();
        assertThat(ScienceWorldGrammar.unknown(action, SAID)).isPresent();
    }
}
