package assay.contamination;

import static org.assertj.core.api.Assertions.assertThat;

import assay.Seeds;
import assay.pipeline.Reason;
import assay.recipe.Recipe.KeywordForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The guard on text of our own making; never skipped.
class ContaminationGuardTest {
    private final ContaminationGuard substring = new ContaminationGuard(KeywordForm.SUBSTRING);
    private final ContaminationGuard word = new ContaminationGuard(KeywordForm.WORD);

    @ParameterizedTest
    @ValueSource(strings = {"alfworld", "alf_world", "textworld", "text_world", "tw_", "tw-"})
    void everyKeywordRemovesARowWhereverItStands(String keyword) {
        for (String text : List.of(keyword, "x" + keyword + "x", "see " + keyword.toUpperCase(Locale.ROOT) + ".")) {
            assertThat(substring.judge(List.of("fine", text, "fine")))
                    .isInstanceOfSatisfying(
                            Verdict.Contaminated.class,
                            verdict -> assertThat(verdict.hits())
                                    .singleElement()
                                    .extracting(Hit::rule)
                                    .isEqualTo("keyword:" + keyword));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/?ref=cm_sw_r_tw_dp_ABC",
                "cm_sw_cl_tw_dp_XYZ",
                "slot_sptw-trending-na",
                "zh-TW-u-co-stroke",
                "zh_tw_",
                "network_tw_id",
                "SELECT * FROM tw_users",
                "btw- it works",
                "BTW_",
                "the product TW-100",
                "class=\"tw-flex\"",
                "kW_tw_avg",
                "growth_tw_pct"
            })
    void innocentTextPassesInWordFormAndNotInTheFormOfTheSeed(String text) {
        assertThat(word.judge(List.of(text))).isEqualTo(new Verdict.Clean());
        assertThat(substring.judge(List.of(text))).isInstanceOf(Verdict.Contaminated.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "game.tw-pddl",
                "tw_env",
                "a tw-agent",
                "TW_GAME",
                "x\ntw-pddl",
                "(tw-pddl)",
                "<b>tw-pddl</b>",
                "a*tw-pddl*",
                "alfworld",
                "half_alfworlds",
                "we do not use ALFWorld"
            })
    void theRealNamesAreFoundInWordFormToo(String text) {
        assertThat(word.judge(List.of(text))).isInstanceOf(Verdict.Contaminated.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alf\u200bworld",
                "alf\u200d\u2060\ufeffworld",
                "alf\u00adworld",
                "ＡＬＦworld",
                "ａｌｆｗｏｒｌｄ",
                "𝐚𝐥𝐟𝐰𝐨𝐫𝐥𝐝",
                "AlFwOrLd",
                "alf<b>world</b>",
                "alf<br/>world",
                "alf**world**",
                "`alf`world",
                "alf\u0000world",
                "alf\u0001world",
                "alf\u007fworld",
                "alf\u009fworld",
                "alf\ufe0fworld",
                "alf\u034fworld",
                "alf\u180bworld",
                "alf\udb40\udc61world",
                "<alfworld>",
                "</alfworld>",
                "<a href=\"https://github.com/alfworld/x\">code</a>",
                "a <alfworld and b> c",
                "alfw\u202eorld"
            })
    void aHiddenKeywordIsFound(String text) {
        assertThat(substring.judge(List.of(text)))
                .isInstanceOfSatisfying(
                        Verdict.Contaminated.class,
                        verdict -> assertThat(verdict.detail()).startsWith("keyword:alfworld at "));
        assertThat(word.judge(List.of(text))).isInstanceOf(Verdict.Contaminated.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You are in the middle of a room.",
                "YOU\u00a0ARE\u00a0IN THE MIDDLE OF A ROOM",
                "You are\n  in the\tmiddle of a\r\nroom",
                "You are in the <b>middle</b> of a room",
                "You are in the mid\u00addle of a r\u200boom",
                "Ｙｏｕ are in the middle\u2003of\u3000a\u1680room",
                "<obs text=\"You are in the middle of a room.\">"
            })
    void aHiddenSentenceIsFound(String text) {
        assertThat(substring.judge(List.of(text)))
                .isInstanceOfSatisfying(
                        Verdict.Contaminated.class,
                        verdict -> assertThat(verdict.hits())
                                .extracting(Hit::rule)
                                .containsExactly("fingerprint:middle_of_a_room"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Looking quickly around you, you see",
                "Interact with a household to solve a task.",
                "pick_and_place_simple-Pen-None-Desk-1",
                "pick_cool_then_place_in_recep-Pan",
                "look_at_obj_in_light",
                "pick_two_obj_and_place",
                "trial_T20200101_010101_000001"
            })
    void anUnmistakableTextRemovesARowAlone(String text) {
        assertThat(substring.judge(List.of(text))).isInstanceOf(Verdict.Contaminated.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On the shelf 3, you see a pen 1.",
                "in desk 1, you see nothing.",
                "The drawer 2 is closed.",
                "take pen 1 from shelf 3",
                "put pen 1 in/on desk 2",
                "clean pan 1 with sinkbasin 1",
                "Your task is to: put a pen on the desk.",
                "put it in/on {recep}"
            })
    void oneFingerprintIsForReviewAndADistinctSecondOneRemoves(String text) {
        assertThat(substring.judge(List.of(text)))
                .isInstanceOfSatisfying(
                        Verdict.Review.class,
                        verdict -> assertThat(verdict.hits()).hasSize(1));
        assertThat(substring.judge(List.of(text, text, text))).isInstanceOf(Verdict.Review.class);
        String other = text.startsWith("clean") ? "take pen 1 from shelf 3" : "heat pan 2 with stove 1";
        assertThat(substring.judge(List.of(text + "\n" + other))).isInstanceOf(Verdict.Contaminated.class);
        assertThat(substring.judge(List.of(text, "innocent", other)))
                .as("split over two messages")
                .isInstanceOfSatisfying(
                        Verdict.Contaminated.class,
                        verdict -> assertThat(verdict.hits()).hasSize(2));
    }

    @Test
    void everyFingerprintHasAnAnchorInWhateverItMatches() {
        assertThat(Fingerprint.ALL).extracting(Fingerprint::name).doesNotHaveDuplicates();
        for (Fingerprint fingerprint : Fingerprint.ALL) {
            Literals literals = new Literals(fingerprint.anchors().stream()
                    .map(anchor -> new Literals.Literal(anchor, 0))
                    .toList());
            List<String> matching = MATCHES.stream()
                    .filter(match -> fingerprint.find(match).isPresent())
                    .toList();
            assertThat(matching).as(fingerprint.name()).isNotEmpty();
            for (String match : matching) {
                assertThat(literals.in(match.toCharArray(), match.length()))
                        .as(fingerprint.name() + " in " + match)
                        .isEqualTo(1);
            }
        }
    }

    /// At least one match of every choice in every fingerprint.
    private static final List<String> MATCHES = List.of(
            "you are in the middle of a room",
            "looking quickly around you",
            "on the a 1, you see nothing",
            "in b 23, you see an c 3",
            "on b 2, you see a c 3",
            "the a 1 is open",
            "the a 19 is closed",
            "the a 1 is open. in it, you see",
            "take a 1 from b 2",
            "put a 1 in/on b 2",
            "clean a 1 with b 2",
            "heat a 1 with b 2",
            "cool a 10 with b 2",
            "your task is to: look",
            "your task is to: put",
            "in/on recep",
            "in/on {recep",
            "interact with a household to solve a task",
            "pick_and_place_simple",
            "pick_clean_then_place",
            "pick_heat_then_place",
            "pick_cool_then_place",
            "look_at_obj_in_light",
            "pick_two_obj",
            "trial_t20190907_174127_043461");

    @Test
    void theOnePassFindsWhatEveryRuleFindsByItself() {
        List<String> parts = new ArrayList<>(MATCHES);
        parts.addAll(ContaminationGuard.KEYWORDS);
        parts.addAll(List.of(
                " ", "\n", "0", "…", "a", "<b>", "</b", "*", "`", "É", "\u00a0", "\u200b", "①", "İ", "e\u0301"));
        Seeds.forEachSeed(2_000, seed -> {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                String part = parts.get(random.nextInt(parts.size()));
                int from = random.nextInt(4) == 0 ? random.nextInt(part.length()) : 0;
                text.append(random.nextBoolean() ? part.substring(from) : part.toUpperCase(Locale.ROOT));
            }
            Set<String> alone = new HashSet<>();
            for (String form : TextNormaliser.forms(text.toString())) {
                ContaminationGuard.KEYWORDS.stream()
                        .filter(form::contains)
                        .forEach(word -> alone.add("keyword:" + word));
                Fingerprint.ALL.forEach(fingerprint -> fingerprint.find(form).ifPresent(hit -> alone.add(hit.rule())));
            }
            Set<String> together = switch (substring.judge(List.of(text.toString()))) {
                case Verdict.Clean _ -> Set.of();
                case Verdict.Review(List<Hit> hits) ->
                    hits.stream().map(Hit::rule).collect(Collectors.toSet());
                case Verdict.Contaminated(Reason _, List<Hit> hits) ->
                    hits.stream().map(Hit::rule).collect(Collectors.toSet());
            };
            assertThat(together).as(text.toString()).isEqualTo(alone);
        });
    }

    @Test
    void theFastFormOfATextIsTheDefinedOne() {
        String signs =
                "aZ09 \t\n_-,:/<>*`\u0000\u007f\u0085\u00a0ÀÉÞßàÿ×÷–—‘’“”•€…°±µĀőŽıĲŉſ→−≈≤²½ª¼²ªe\u0301\u200b\u00adﬁＡΣςİ😀𝐚가각\u1100\u1161";
        int[] points = signs.codePoints().toArray();
        NormalText normal = new NormalText();
        Seeds.forEachSeed(3_000, seed -> {
            Random random = new Random(seed);
            int kinds = random.nextBoolean() ? 46 : points.length; // half of the texts without unusual characters
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(400); i > 0; i--) {
                text.appendCodePoint(points[random.nextInt(kinds)]);
            }
            List<String> forms = TextNormaliser.forms(text.toString());
            assertThat(normal.takeBare(text.toString())).isEqualTo(forms.size() == 2);
            assertThat(normal.toString()).isEqualTo(forms.getFirst());
            normal.takeWhole(text.toString());
            assertThat(normal.toString()).isEqualTo(forms.getLast());
        });
    }

    @Test
    void aTagOfTwoHundredCharactersIsMarkupAndALongerOneIsNot() {
        for (int length : new int[] {0, 1, 199, 200, 201, 202, 500}) {
            for (String tag : List.of("<b" + "x".repeat(length) + ">", "</b" + "x".repeat(length) + ">")) {
                NormalText normal = new NormalText();
                assertThat(normal.takeBare(tag)).as("%d", length).isEqualTo(length <= 200);
                assertThat(normal.toString())
                        .isEqualTo(TextNormaliser.forms(tag).getFirst());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your task is to boil water. First, focus on the substance.",
                "The door is now open.",
                "In it, you see: a table. On the table is: a glass cup.",
                "You are in the middle of a project.",
                "SELECT name FROM room WHERE floor = 3",
                "Put 2 eggs in the bowl, heat 1 pan with butter, take 3 from it.",
                "Take bus 12 from the station.",
                "The chapter is closed.",
                "We look for a household assistant.",
                "a < b and c > d",
                "SELECT count(*) FROM t",
                ""
            })
    void innocentTextIsClean(String text) {
        assertThat(substring.judge(List.of(text))).isEqualTo(new Verdict.Clean());
        assertThat(word.judge(List.of(text))).isEqualTo(new Verdict.Clean());
    }

    @Test
    void aRowWithoutTextIsClean() {
        assertThat(substring.judge(List.of())).isEqualTo(new Verdict.Clean());
    }

    @Test
    void aHitShowsItsRuleItsPlaceAndWhatStandsThere() {
        Verdict verdict = substring.judge(List.of("0123456789 0123456789 The  ALFWorld game is here, as you can see"));
        assertThat(verdict).isInstanceOfSatisfying(Verdict.Contaminated.class, found -> {
            assertThat(found.hits())
                    .containsExactly(new Hit(
                            "keyword:alfworld",
                            26,
                            34,
                            "56789 0123456789 the alfworld game is here, as yo".substring(1)));
            assertThat(found.detail())
                    .isEqualTo("keyword:alfworld at 26-34 (…"
                            + found.hits().getFirst().excerpt() + "…)");
        });
    }

    @Test
    void theSpanOfAHitIsWhereTheKeywordStandsForEverySeed() {
        Seeds.forEachSeed(300, seed -> {
            Random random = new Random(seed);
            String before = noise(random);
            String keyword = ContaminationGuard.KEYWORDS.get(random.nextInt(4));
            Verdict verdict = substring.judge(List.of(before + keyword.toUpperCase(Locale.ROOT) + noise(random)));
            assertThat(verdict).isInstanceOfSatisfying(Verdict.Contaminated.class, found -> {
                Hit hit = found.hits().getFirst();
                assertThat(hit.rule()).isEqualTo("keyword:" + keyword);
                assertThat(hit.end() - hit.start()).isEqualTo(keyword.length());
                assertThat(hit.excerpt()).contains(keyword);
                assertThat(hit.start())
                        .isEqualTo(TextNormaliser.forms(before + "|").getFirst().length() - 1);
            });
        });
    }

    @Test
    void theOrderOfTheTextsOfARowMakesNoDifference() {
        List<String> texts = List.of("take pen 1 from shelf 3", "fine", "heat pan 2 with stove 1");
        assertThat(substring.judge(texts)).isInstanceOf(Verdict.Contaminated.class);
        assertThat(substring.judge(texts.reversed())).isInstanceOf(Verdict.Contaminated.class);
    }

    @Test
    void moreTextNeverMakesARowCleaner() {
        Seeds.forEachSeed(200, seed -> {
            Random random = new Random(seed);
            List<String> parts = List.of(
                    noise(random),
                    "take pen 1 from shelf 3",
                    "<b>",
                    "heat pan 2 with stove 1",
                    "alf\u200bworld",
                    "* `x`");
            List<String> some = parts.stream().filter(_ -> random.nextBoolean()).toList();
            assertThat(rank(substring.judge(parts))).isGreaterThanOrEqualTo(rank(substring.judge(some)));
        });
    }

    @Test
    void theRulesOfTheMetadataNameEveryKeywordAndEveryFingerprint() {
        assertThat(substring.rules())
                .hasSize(ContaminationGuard.KEYWORDS.size() + Fingerprint.ALL.size())
                .doesNotHaveDuplicates()
                .contains("keyword:alfworld", "keyword:tw-", "fingerprint:you_see");
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Clean _ -> 0;
            case Verdict.Review _ -> 1;
            case Verdict.Contaminated _ -> 2;
        };
    }

    /// Words with white space and invisible characters, without markup.
    private static String noise(Random random) {
        String signs = "bcdegk12 \n\t\u00a0\u200b\u00adÉß😀";
        int[] points = signs.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }
}
