package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A table whose total is off: a wrong value to find by the receipts, and perhaps a sum that leaves a row out.
final class Spreadsheet extends World {
    private static final List<String> ITEMS = List.of(
            "train tickets",
            "stand rental",
            "leaflets",
            "interpreter",
            "hotel rooms",
            "courier",
            "banners",
            "microphones",
            "parking",
            "insurance",
            "badges",
            "web page");

    private final String sheet;
    private final List<String> items;
    private final List<Integer> receipts = new ArrayList<>();
    private final Map<String, Integer> cells = new LinkedHashMap<>();
    private final int wrong;
    private final int fullEnd;
    private int sumEnd;

    Spreadsheet(Draw draw) {
        int rows = draw.between(3, 5);
        sheet = draw.one("Trade fair", "Open day", "Workshop", "Summer school", "Jubilee", "Book launch") + " "
                + draw.between(2019, 2026);
        items = draw.some(ITEMS, rows);
        wrong = draw.between(0, rows - 1);
        for (int i = 0; i < rows; i++) {
            int value = draw.between(450, 1900);
            receipts.add(value);
            cells.put(cell(i), i == wrong ? spoiled(draw, value) : value);
        }
        fullEnd = rows + 1;
        sumEnd = draw.chance(50) ? fullEnd : fullEnd - 1;
        List<String> names = List.copyOf(cells.keySet());
        verb("read_sheet()", "all items, values and the total", a -> shows(whole()));
        verb(
                "read_formula(<cell>)",
                "the formula of the total",
                a -> shows("B" + (fullEnd + 1) + " = SUM(B2:B" + sumEnd + ")"),
                among(List.of("B" + (fullEnd + 1))));
        verb(
                "find_receipt(<item>)",
                "the amount on the receipt",
                a -> shows("Receipt for " + a.getFirst() + ": " + receipts.get(items.indexOf(a.getFirst())) + "."),
                among(items));
        verb(
                "write(<cell>, <value>)",
                "a whole number into a cell of column B",
                a -> write(a.get(0), a.get(1)),
                among(names),
                any(() -> receipts.stream().map(String::valueOf).distinct().toList()));
        verb(
                "set_sum(<first>, <last>)",
                "the range of the total",
                a -> sum(a.get(0), a.get(1)),
                among(names),
                among(names));
    }

    private static String cell(int row) {
        return "B" + (row + 2);
    }

    /// The value with two digits exchanged, or some hundreds more.
    private static int spoiled(Draw draw, int value) {
        int swapped = value / 100 * 100 + value % 10 * 10 + value / 10 % 10;
        return swapped == value || draw.chance(30) ? value + draw.between(1, 4) * 100 : swapped;
    }

    private int at(String cell) {
        return Objects.requireNonNull(cells.get(cell));
    }

    private int total() {
        int sum = 0;
        for (int row = 2; row <= sumEnd; row++) {
            sum += at("B" + row);
        }
        return sum;
    }

    private int expected() {
        return receipts.stream().mapToInt(Integer::intValue).sum();
    }

    private String whole() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            rows.add("A" + (i + 2) + " " + items.get(i) + ", " + cell(i) + " " + at(cell(i)));
        }
        return String.join("; ", rows) + "; A" + (fullEnd + 1) + " total, B" + (fullEnd + 1) + " " + total() + ".";
    }

    private Effect write(String cell, String value) {
        return !value.matches("\\d{1,6}")
                ? refused("A cell takes a whole number, not \"" + value + "\".")
                : allowed(() -> {
                    cells.put(cell, Integer.parseInt(value));
                    return cell + " = " + value + ". Total: " + total() + ".";
                });
    }

    private Effect sum(String first, String last) {
        return !first.equals("B2") || last.equals("B2")
                ? refused("The sum has to begin at B2 and end below it.")
                : allowed(() -> {
                    sumEnd = Integer.parseInt(last.substring(1));
                    return "B" + (fullEnd + 1) + " = SUM(B2:" + last + "). Total: " + total() + ".";
                });
    }

    @Override
    String role() {
        return "You check a spreadsheet through a programming interface. Column A holds items, column B values.";
    }

    @Override
    public String task() {
        return "The sheet \"" + sheet + "\" lists " + Phrases.listed(items) + ". The treasurer paid " + expected()
                + " in all, but the total differs. Find out why, correct the sheet by the receipts, and see that the total "
                + "covers all items.";
    }

    @Override
    public double score() {
        long right = 0;
        for (int i = 0; i < items.size(); i++) {
            right += at(cell(i)) == receipts.get(i) ? 1 : 0;
        }
        boolean whole = right == items.size() && sumEnd == fullEnd;
        return whole ? 1 : Math.max(0, (right - items.size() + 1) * 0.25 + (sumEnd == fullEnd ? 0.25 : 0));
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        you.act(you.one("First the sheet as it is.", "What does the sheet say?"), "read_sheet()");
        int shown = total();
        int listed = cells.values().stream().mapToInt(Integer::intValue).sum();
        String begin = "The total is " + shown + " instead of " + expected() + ". ";
        if (shown != listed) {
            you.act(
                    begin + "The values alone add up to " + listed + ", so the formula seems to miss a row.",
                    "read_formula(B" + (fullEnd + 1) + ")");
            you.act(
                    "It ends at B" + sumEnd + " and leaves out " + items.getLast() + ".",
                    "set_sum(B2, B" + fullEnd + ")");
            begin = "Still not " + expected() + ", so a value is wrong. ";
        } else {
            begin += "The formula covers all rows, since the values add up to it; one of them must be wrong. ";
        }
        int guessed = -1;
        for (int i = 0; i < items.size(); i++) {
            if (slip) {
                slip = false;
                int guess = wrong == items.size() - 1 ? 0 : items.size() - 1;
                int difference = expected() - total();
                int value = at(cell(guess)) + difference;
                guessed = guess;
                you.slip(
                        begin + "The difference is " + difference + "; I book it on " + items.get(guess) + ".",
                        "write(" + cell(guess) + ", " + value + ")");
                you.act(
                        "The total fits now, but I changed a value without any receipt. I check it.",
                        "find_receipt(" + items.get(guess) + ")");
                you.act(
                        "The old value was right, so I put it back.",
                        "write(" + cell(guess) + ", " + receipts.get(guess) + ")");
                begin = "Now one receipt after the other. ";
            }
            if (i == guessed) {
                continue;
            }
            you.act(
                    begin
                            + you.one(
                                    "What does the receipt for " + items.get(i) + " say?",
                                    "I compare " + items.get(i) + ".",
                                    "Next receipt: " + items.get(i) + "."),
                    "find_receipt(" + items.get(i) + ")");
            if (i == wrong) {
                you.act(
                        "The receipt says " + receipts.get(i) + ", the sheet " + at(cell(i)) + ".",
                        "write(" + cell(i) + ", " + receipts.get(i) + ")");
                break;
            }
            begin = you.one(receipts.get(i) + " agrees. ", "That agrees. ");
        }
        you.finish(
                "The total is " + total() + " as paid.",
                "The value for " + items.get(wrong) + " was wrong ("
                        + cell(wrong) + " is " + receipts.get(wrong) + " now)"
                        + (shown != listed ? ", and the sum left out " + items.getLast() : "") + "; the total is "
                        + total() + ".");
    }
}
