package assay.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.pipeline.UnusableInputException;
import assay.sql.Database;
import assay.sql.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {
    private static final String SCRIPT = """
            CREATE TABLE shop (shop_id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
            CREATE TABLE sale (sale_id INTEGER PRIMARY KEY, shop_id INTEGER REFERENCES shop (shop_id), price REAL);
            INSERT INTO shop VALUES (1, 'North'), (2, 'South');
            INSERT INTO sale VALUES (1, 1, 2.5), (2, 1, NULL), (3, 2, 4.0);
            """;

    private static final String WORDS = """
            domain: two shops
            tables:
              shop:
                one: shop
                many: shops
                label: name
                columns:
                  shop_id: {kind: key}
                  name: {kind: name, say: name}
              sale:
                one: sale
                many: sales
                columns:
                  sale_id: {kind: key}
                  shop_id: {kind: key}
                  price: {kind: measure, say: price, unit: euros, sum: true}
            links:
              - {from: sale.shop_id, to: shop.shop_id, parent: shop, children: sales}
            """;

    @TempDir
    Path folder;

    private Schema schema(String words) throws IOException {
        Path file = Files.writeString(folder.resolve("shops.sql"), SCRIPT);
        return switch (Databases.open(file, "shops/shops.sql", 1 << 20)) {
            case Databases.Found.Usable(Database database) ->
                Schema.of("shops", database, Lexicon.parse("shops/lexicon.yaml", words));
            case Databases.Found.Broken(String why) -> throw new IllegalStateException(why);
        };
    }

    private void refused(String before, String after, String message) {
        assertThat(WORDS).contains(before);
        assertThatThrownBy(() -> schema(WORDS.replace(before, after)))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("shops/lexicon.yaml:" + message);
    }

    @Test
    void wordsAndValuesComeTogether() throws IOException {
        Schema schema = schema(WORDS);
        assertThat(schema.lexicon().domain()).isEqualTo("two shops");
        Schema.Column price = schema.tables().get(1).columns().get(2);
        assertThat(price.values()).isEqualTo(List.of(2.5, 4.0));
        assertThat(price.nulls()).isEqualTo(1);
        assertThat(price.measured()).isEqualTo("price in euros");
        assertThat(schema.links().getFirst().parent().naming().getFirst().say()).isEqualTo("name");
    }

    @Test
    void anUnknownKeyIsRefused() {
        refused(
                "{kind: name, say: name}",
                "{kind: name, says: name}",
                "9: tables.shop.name: unknown key \"says\" (known here: kind, say, deny, unit, sum)");
        refused(
                "domain: two shops",
                "domain: two shops\ntable: 1",
                "2: the lexicon: unknown key \"table\" (known here: " + "domain, tables, links)");
    }

    @Test
    void aKeyOfAnotherKindIsRefused() {
        refused(
                "{kind: name, say: name}",
                "{kind: name, say: name, unit: euros}",
                "9: tables.shop.name, name: unknown key \"unit\" (known here: kind, say)");
    }

    @Test
    void aKindThatDoesNotExistIsRefused() {
        refused(
                "kind: measure",
                "kind: number",
                "16: \"kind\" must be one of key, name, category, date, time, measure, flag, text, got \"number\"");
    }

    @Test
    void whatIsMissingIsNamed() {
        refused("    many: sales\n", "", "11: \"many\" is missing");
        refused("sum: true", "sum: yes", "16: \"sum\" must be true or false, got \"yes\"");
        refused("from: sale.shop_id", "from: sale", "18: \"from\" must be table.column, got \"sale\"");
        refused("one: shop", "one: ' shop'", "4: \"one\" must be a text without spaces at its ends");
    }

    @Test
    void everyTableAndColumnNeedsWords() {
        refused("      sale_id: {kind: key}\n", "", "11: the column sale.sale_id has no words here");
        refused("sale_id:", "sales_id:", "14: the table sale has no column sales_id");
        refused("  shop:\n", "  shopp:\n", "4: the database has no table shopp");
        refused("from: sale.shop_id", "from: sale.price", "1: the foreign key sale.shop_id is not among the links");
        refused("to: shop.shop_id", "to: shop.id", "18: the database has no column shop.id");
    }

    @Test
    void wordsThatMeanTwoThingsAreRefused() {
        refused("one: sale", "one: shop", "11: two tables are spoken of alike: \"shop\", \"sales\"");
        refused(
                "name: {kind: name, say: name}",
                "name: {kind: name, say: name}\n      name2: {kind: text, say: name}",
                "10: the table shop has no column name2");
    }

    @Test
    void aLabelNamesOneRow() {
        refused("label: name", "label: title", "6: the label of shop is no column: title");
        refused(
                "many: sales\n",
                "many: sales\n    label: price\n",
                "13: the label of sale must be unique and never NULL: price");
    }

    @Test
    void whatIsNoYamlIsRefused() {
        assertThatThrownBy(() -> Lexicon.parse("x.yaml", "tables: {a"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageStartingWith("x.yaml:1: not YAML: ");
        assertThatThrownBy(() -> Lexicon.parse("x.yaml", ""))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("x.yaml: the lexicon is empty");
        assertThatThrownBy(() -> Lexicon.parse("x.yaml", "- a"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("x.yaml:1: the lexicon must be a mapping of keys to values");
    }
}
