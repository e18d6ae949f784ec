package assay.card;

import assay.sample.SourceName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A data set that rows can descend from, with the paper (or what stands for it) that its users are asked to cite.
///
/// Which file is of which data set is told by the source that read it and by the file's path from the data folder, in
/// lower case. The entries stand in `papers.bib`. Order: that of [SourceName].
enum Paper {
    SPIDER("Spider", "xlangai/spider", "yu2018spider", "(sparc|cosql|spider) .*"),
    SPARC("SParC", "", "yu2019sparc", "sparc .*"),
    COSQL("CoSQL", "", "yu2019cosql", "cosql .*"),
    GRETEL(
            "synthetic_text_to_sql",
            "gretelai/synthetic_text_to_sql",
            "meyer2024synthetic",
            "synthetic_sql (gretel/|.*synthetic_text_to_sql).*"),
    WEBSHOP("WebShop", "", "yao2022webshop", "webshop .*"),
    SCIENCEWORLD("ScienceWorld", "", "wang2022scienceworld", "scienceworld .*"),
    ETO("ETO", "agent-eto/eto-sft-trajectory", "song2024trial", "(webshop|scienceworld) (eto/|.*eto-sft-trajectory).*"),
    AGENT_INSTRUCT(
            "AgentInstruct (AgentTuning)",
            "THUDM/AgentInstruct",
            "zeng2023agenttuning",
            "(webshop|scienceworld) .*agentinstruct/.*"),
    AGENT_GYM(
            "AgentTraj-L (AgentGym)",
            "AgentGym/AgentTraj-L",
            "xi2024agentgym",
            "(webshop|scienceworld) (agenttraj/|.*agenttraj-l/).*"),
    ALPACA("Alpaca", "tatsu-lab/alpaca", "taori2023alpaca", "general_chat .*alpaca.*"),
    ALPACA_GPT4("Alpaca-GPT4", "", "peng2023instruction", "general_chat .*alpaca.*(gpt-?_?4|_(en|zh)_demo).*"),
    DOLLY("databricks-dolly-15k", "databricks/databricks-dolly-15k", "conover2023dolly", "general_chat .*dolly.*"),
    OASST(
            "OpenAssistant Conversations",
            "OpenAssistant/oasst1",
            "kopf2023openassistant",
            "general_chat .*(oasst1|oaast|oasst(?!2)).*"),
    OASST2("OpenAssistant Conversations 2", "OpenAssistant/oasst2", "kopf2023openassistant", "general_chat .*oasst2.*"),
    ARENA(
            "Chatbot Arena Conversations",
            "lmsys/chatbot_arena_conversations",
            "zheng2023judging",
            "general_chat .*arena.*"),
    GLAIVE("glaive-function-calling-v2", "glaiveai/glaive-function-calling-v2", "", "general_chat .*glaive.*"),
    ORCA(
            "Orca AgentInstruct",
            "microsoft/orca-agentinstruct-1M-v1",
            "mitra2024agentinstruct",
            "general_chat .*orca_agentinstruct.*");

    private static final String FILE = "papers.bib";
    private static final Pattern URL = Pattern.compile("(?m)^\\s*url\\s*=\\s*\\{(\\S+)\\}");

    private final String title;
    private final String hub;
    private final String key;
    private final Pattern files;

    /// `hub` is the data set's id on the Hugging Face hub, `key` its entry in the file; each empty where there is none.
    Paper(String title, String hub, String key, String files) {
        this.title = title;
        this.hub = hub;
        this.key = key;
        this.files = Pattern.compile(files, Pattern.DOTALL);
    }

    /// The data sets that a file of a source belongs to. What was written for Assay belongs to none.
    static List<Paper> of(SourceName source, Parent parent) {
        String place = source.wire() + " " + parent.file().toLowerCase(Locale.ROOT);
        return parent.starter()
                ? List.of()
                : Arrays.stream(values())
                        .filter(paper -> paper.files.matcher(place).matches())
                        .toList();
    }

    String title() {
        return title;
    }

    String key() {
        return key;
    }

    /// As the hub's `source_datasets` has it.
    String extended() {
        return "extended|"
                + (hub.isEmpty() ? "other-" + title.toLowerCase(Locale.ROOT).replace(' ', '-') : hub);
    }

    Optional<String> hub() {
        return hub.isEmpty() ? Optional.empty() : Optional.of(hub);
    }

    /// The BibTeX entry; empty for a data set without a paper.
    Optional<String> entry() {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Matcher entry = Pattern.compile("(?ms)^@\\w+\\{" + key + ",.*?^\\}$").matcher(file());
        if (!entry.find()) {
            throw new IllegalStateException(FILE + " lacks the entry " + key);
        }
        return Optional.of(entry.group());
    }

    /// The address in the entry.
    Optional<String> url() {
        return entry().map(URL::matcher).filter(Matcher::find).map(url -> url.group(1));
    }

    static String file() {
        try (InputStream in = Paper.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
