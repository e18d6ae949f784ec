package assay.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WebShopPageTest {
    private static final String GOAL =
            "Instruction: [SEP] i need a red shoe, and price lower than 40.00 dollars [SEP] ";
    private static final String START = "WebShop [SEP] " + GOAL + "Search";
    private static final String RESULTS = "Observation: " + GOAL
            + "Back to Search [SEP] Page 1 (Total results: 50) [SEP] Next > [SEP] B07MSLJH7C [SEP] Ladies' Red Shoe [SEP]"
            + " $89.97 [SEP] 0123456789 [SEP] Boot [SEP] $10.00 to $12.00";
    private static final String ITEM = GOAL
            + "Back to Search [SEP] < Prev [SEP] color [SEP] red [SEP] navy blue [SEP] Ladies' Red Shoe [SEP] Price:"
            + " $89.97 [SEP] Rating: N.A. [SEP] Description [SEP] Features [SEP] Reviews [SEP] Buy Now";

    private static List<String> offered(String page, String... actions) {
        return List.of(actions).stream()
                .filter(WebShopPage.of(page).orElseThrow()::offers)
                .toList();
    }

    @Test
    void theFirstPageHasASearchBarAndNothingToClick() {
        assertThat(offered(
                        START,
                        "search[red shoe]",
                        "search[]",
                        "search[ ?! ]",
                        "click[Search]",
                        "click[buy now]",
                        "click[Instruction:]"))
                .containsExactly("search[red shoe]");
    }

    @Test
    void aPageOfResultsHasProductsAndTheWaysOn() {
        assertThat(offered(
                        RESULTS,
                        "click[b07mslJH7c]",
                        "click[0123456789]",
                        "click[Next >]",
                        "click[Back to Search]",
                        "click[Ladies' Red Shoe]",
                        "click[$89.97]",
                        "click[Page 1 (Total results: 50)]",
                        "click[Buy Now]",
                        "click[< Prev]",
                        "click[B000000000]",
                        "search[red shoe]"))
                .containsExactly("click[b07mslJH7c]", "click[0123456789]", "click[Next >]", "click[Back to Search]");
    }

    @Test
    void aProductsPageHasItsOptionsAndButtons() {
        assertThat(offered(
                        ITEM,
                        "click[red]",
                        "click[ navy blue ]",
                        "click[buy now]",
                        "click[< prev]",
                        "click[features]",
                        "click[color]",
                        "click[Ladies' Red Shoe]",
                        "click[Price: $89.97]",
                        "click[Rating: N.A.]",
                        "click[purple unicorn]",
                        "click[]",
                        "search[red]"))
                .containsExactly(
                        "click[red]", "click[ navy blue ]", "click[buy now]", "click[< prev]", "click[features]");
    }

    @Test
    void aListOfAvailableActionsDecides() {
        String page =
                START + "\n\nAvailable Actions: {'has_search_bar': False, 'clickables': ['back to search', 'men\\'s"
                        + " 9', \"women's 8\"]}";

        assertThat(offered(
                        page, "search[x]", "click[back to search]", "click[Men's 9]", "click[women's 8]", "click[b]"))
                .containsExactly("click[back to search]", "click[Men's 9]", "click[women's 8]");
    }

    @Test
    void buttonsInBracketsAreRead() {
        assertThat(offered("Webshop \nInstruction:  \ni need hair \n[Search]", "search[hair]", "click[hair]"))
                .containsExactly("search[hair]");
        assertThat(offered(
                        "[Back to Search] \n[< Prev] \ncolor [black][red]\nHair \n[Buy Now]",
                        "click[red]",
                        "search[a]"))
                .containsExactly("click[red]");
    }

    @Test
    void aTextWithoutAPageSaysNothing() {
        assertThat(WebShopPage.of("Buy me a shoe.")).isEmpty();
    }
}
