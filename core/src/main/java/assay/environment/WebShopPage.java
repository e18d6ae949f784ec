package assay.environment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a page of WebShop shows and lets one do, read from its text:
///
/// ```
/// WebShop [SEP] Instruction: [SEP] i need a … [SEP] Search
/// Instruction: [SEP] … [SEP] Back to Search [SEP] Page 1 (Total results: 50) [SEP] Next > [SEP] B07MSLJH7C [SEP] Cole
/// Haan … [SEP] $89.97 [SEP] …
/// Instruction: [SEP] … [SEP] Back to Search [SEP] < Prev [SEP] color [SEP] black [SEP] Cole Haan … [SEP] Price: $89.97
/// [SEP] Rating: N.A. [SEP] Description [SEP] Features [SEP] Reviews [SEP] Buy Now
/// ```
///
/// ReAct's prompts put buttons in brackets instead, each `[Buy Now]`; some wrappers add
/// `Available Actions: {'has_search_bar': True, 'clickables': ['…']}`, which then decides. The text does not tell a
/// group of options ("color") from an option; the first text after `< Prev` is taken for a group.
///
/// Source: princeton-nlp/WebShop, `web_agent_site/envs/web_agent_text_env.py` and its templates; MIT.
public record WebShopPage(boolean searchBar, Set<String> buttons, Set<String> texts) {
    private static final Pattern ACTION = Pattern.compile("(search|click)\\[(.*)\\]", Pattern.DOTALL);
    private static final Pattern SEPARATOR = Pattern.compile("\\[SEP\\]|^\\s*Observation:");
    private static final Pattern AVAILABLE = Pattern.compile(
            "'?has_search_bar'?: *(True|False|true|false).*?'?clickables'?: *\\[([^\\]]*)\\]", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern BUTTON = Pattern.compile("(?<!\\w)\\[([^\\[\\]\\n]{1,300})\\]");
    private static final Pattern PRODUCT = Pattern.compile("b0[0-9a-z]{8}|[0-9]{9}[0-9x]");
    private static final Pattern PLAIN =
            Pattern.compile("page \\d+ \\(total results: \\d+\\)|price:.*|rating:.*|\\$[\\d.,]+(?: to \\$[\\d.,]+)?");
    private static final Set<String> ALWAYS =
            Set.of("back to search", "next >", "< prev", "description", "features", "reviews", "attributes", "buy now");

    public WebShopPage {
        buttons = Set.copyOf(buttons);
        texts = Set.copyOf(texts);
    }

    /// The page in `text`; empty where nothing tells what can be clicked.
    public static Optional<WebShopPage> of(String text) {
        Matcher available = AVAILABLE.matcher(text);
        if (available.find()) {
            Set<String> buttons = new HashSet<>();
            Matcher quoted = QUOTED.matcher(available.group(2));
            while (quoted.find()) {
                String name = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
                buttons.add(plain(name.replaceAll("\\\\(.)", "$1")));
            }
            return Optional.of(new WebShopPage(available.group(1).equalsIgnoreCase("true"), buttons, buttons));
        }
        Optional<WebShopPage> separated = separated(text);
        if (separated.isPresent()) {
            return separated;
        }
        Set<String> buttons = new HashSet<>();
        BUTTON.matcher(text).results().forEach(button -> buttons.add(plain(button.group(1))));
        boolean searchBar = buttons.remove("search");
        return searchBar || buttons.contains("back to search")
                ? Optional.of(new WebShopPage(searchBar, buttons, buttons))
                : Optional.empty();
    }

    /// The page in `text` if its parts are joined by `[SEP]`.
    public static Optional<WebShopPage> separated(String text) {
        List<String> texts =
                SEPARATOR.splitAsStream(text).map(WebShopPage::plain).toList();
        return texts.size() < 2 ? Optional.empty() : Optional.of(page(texts));
    }

    private static WebShopPage page(List<String> texts) {
        List<String> shown = new ArrayList<>(texts);
        int goal = shown.indexOf("instruction:");
        if (goal >= 0) {
            shown.subList(0, Math.min(shown.size(), goal + 2)).clear();
        }
        Set<String> buttons = new HashSet<>();
        int previous = shown.indexOf("< prev");
        int price = indexOfPrice(shown);
        boolean results = shown.stream()
                .anyMatch(
                        item -> item.startsWith("page ") && PLAIN.matcher(item).matches());
        for (int i = 0; i < shown.size(); i++) {
            String item = shown.get(i);
            boolean option = !results
                    && previous >= 0
                    && i > previous + 1
                    && i < price - 1 // the title stands before the price
                    && !PLAIN.matcher(item).matches();
            if (ALWAYS.contains(item) || results && PRODUCT.matcher(item).matches() || option) {
                buttons.add(item);
            }
        }
        return new WebShopPage(shown.contains("search"), buttons, Set.copyOf(new HashSet<>(texts)));
    }

    private static int indexOfPrice(List<String> shown) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).startsWith("price:")) {
                return i;
            }
        }
        return -1;
    }

    /// Whether `action` does something on this page: a search with words where there is a search bar, or a click on
    /// what can be clicked. Case does not matter, as in WebShop.
    public boolean offers(String action) {
        Matcher matcher = ACTION.matcher(action.strip());
        if (!matcher.matches()) {
            return false;
        }
        String argument = plain(matcher.group(2));
        return matcher.group(1).equals("search")
                ? searchBar && argument.codePoints().anyMatch(Character::isLetterOrDigit)
                : buttons.contains(argument);
    }

    /// Whether the page shows `text` at all, be it a button or not.
    public boolean shows(String text) {
        return texts.contains(plain(text));
    }

    /// The first line: a prompt may go on below the page.
    private static String plain(String text) {
        return text.strip().lines().findFirst().orElse("").strip().toLowerCase(Locale.ROOT);
    }
}
