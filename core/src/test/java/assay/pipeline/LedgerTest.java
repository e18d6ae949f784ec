package assay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Law 1: what goes into a stage is passed on, merged or dropped. These tests may never be skipped.
class LedgerTest {
    private static Ledger balanced() {
        Ledger ledger = new Ledger();
        ledger.at(Stage.READ, "record").in(10).out(9).dropped(Reason.MALFORMED, 1);
        ledger.at(Stage.CONVERT, "record").in(9).split(11).out(20);
        ledger.at(Stage.COMPOSE, "question").in(20).merged(12).out(8);
        return ledger;
    }

    @Test
    void balancedBooksPass() {
        balanced().requireBalanced("spider", 8);
    }

    @Test
    void anItemThatVanishedFailsTheRun() {
        Ledger ledger = balanced();
        ledger.at(Stage.MIX, "conversation").in(8).out(7);

        assertThatThrownBy(() -> ledger.requireBalanced("spider", 7))
                .isInstanceOf(UnbalancedBooksException.class)
                .hasMessage(
                        "the books do not balance: spider: stage mix: in 8 + split 0 is not out 7 + merged 0 + dropped {}");
    }

    @Test
    void anItemFromNowhereFailsTheRun() {
        Ledger ledger = balanced();
        ledger.at(Stage.MIX, "conversation").in(9).out(9);

        assertThatThrownBy(() -> ledger.requireBalanced("spider", 9))
                .hasMessage("the books do not balance: spider: stage mix took in 9 but stage compose let out 8");
    }

    @Test
    void rowsThatWereWrittenMustBeThoseThatTheLastStageLetOut() {
        assertThatThrownBy(() -> balanced().requireBalanced("spider", 7))
                .hasMessage("the books do not balance: spider: the last stage let out 8 but 7 rows were written");
    }

    @Test
    void aSourceWithoutStagesHasWrittenNothing() {
        new Ledger().requireBalanced("webshop", 0);

        assertThatThrownBy(() -> new Ledger().requireBalanced("webshop", 1))
                .isInstanceOf(UnbalancedBooksException.class);
    }

    @Test
    void ledgersOfWorkersAddUpStageByStage() {
        Ledger sum = balanced();
        sum.merge(balanced());

        sum.requireBalanced("spider", 16);
        assertThat(sum.dropped()).isEqualTo(Map.of(Reason.MALFORMED, 2L));
        assertThat(sum.books()).extracting(StageBook::stage).containsExactly(Stage.READ, Stage.CONVERT, Stage.COMPOSE);
    }

    @Test
    void stagesStandInTheOrderOfThePipelineWhateverWasBookedFirst() {
        Ledger ledger = new Ledger();
        ledger.at(Stage.MIX, "conversation");
        ledger.at(Stage.READ, "record");

        assertThat(ledger.books()).extracting(StageBook::stage).containsExactly(Stage.READ, Stage.MIX);
    }

    @Test
    void theBookOfAStageIsWrittenAsTheContractSays() {
        assertThat(assay.json.Json.line(balanced().toJson().getFirst()))
                .isEqualTo("{\"stage\":\"read\",\"unit\":\"record\",\"in\":10,\"out\":9,\"merged\":0,\"split\":0,"
                        + "\"dropped\":{\"malformed\":1}}");
    }
}
