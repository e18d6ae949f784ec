package assay.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The vocabulary: people, places, firms, things. Plurals are regular.
final class Words {
    static final List<String> FIRST = words("""
            Amara Anders Anouk Arjun Beatriz Bilal Bruno Camille Carlos Chidi Clara Dalia Daniel Dmitri Edith Elif Emeka
            Emily Esther Fatima Felix Fiona Gabriel Greta Hana Harriet Hassan Helena Hugo Ida Imran Ingrid Isabel Ivan
            Jamal Jasper Joanna Jonas Kavya Keiko Kofi Lars Laura Leila Lena Liam Lucia Magnus Maite Marcus Marta Mei
            Miguel Mira Nadia Naomi Nikhil Nora Olga Omar Oscar Paula Pedro Petra Priya Quentin Rafael Rania Rosa Ruben
            Ruth Samir Sanna Selma Simon Sofia Stefan Tamsin Tariq Teresa Tomas Ursula Valerie Victor Wanda Yara Yusuf
            Zoe""");
    static final List<String> LAST = words("""
            Abbott Adeyemi Almeida Andersson Baker Barros Becker Bianchi Brandt Castillo Chaudhry Cohen Conti Cruz
            Dahl Delgado Diallo Dubois Eriksen Farrell Ferrari Fischer Fontaine Garcia Gruber Haddad Hansen Hoffmann
            Ibrahim Ito Jansen Jensen Kaplan Keller Khan Kowalski Kumar Lambert Larsen Lindqvist Lopez Marino Mbeki
            Mendes Moreau Murphy Nakamura Novak Okafor Okoye Olsen Ortega Park Patel Pereira Petrov Quinn Rahman Reyes
            Rossi Sato Schmidt Silva Singh Sokolov Tanaka Thomsen Torres Vargas Vasquez Walsh Weber Wong Yilmaz Young
            Zimmermann""");
    static final List<String> TOWNS = words("""
            Aarhus Antwerp Bergen Bilbao Bologna Bordeaux Bremen Brno Bristol Cardiff Cork Dijon Dresden Dundee Eindhoven
            Florence Galway Gdansk Geneva Ghent Girona Granada Graz Haarlem Hamburg Heidelberg Innsbruck Krakow Leeds
            Leipzig Lille Linz Lisbon Ljubljana Lucerne Lund Lyon Malmo Mannheim Milan Nantes Norwich Odense Oslo Padua
            Porto Prague Rennes Riga Rotterdam Salzburg Seville Siena Split Stavanger Strasbourg Tallinn Tampere Trento
            Trieste Turin Turku Utrecht Valencia Verona Vienna Vilnius Wroclaw York Zagreb Zurich""");
    /// Invented places, for distances that no map contradicts.
    static final List<String> VILLAGES = words("""
            Ashwick Birchley Brackendale Coldbrook Dunmere Eastholm Elmstead Fairlow Fernhill Glenmarsh Harfield Hazelby
            Ivybridge Kestrelton Larkham Lowmoor Marlbeck Millcross Northwick Oakhurst Pinewell Quarryton Redmarsh
            Rosedene Sandholt Silverbeck Stonebury Thornby Underhill Wexholm Willowford Yarrowby""");
    static final List<String> MONTHS =
            words("January February March April May June July August September October November December");
    static final List<String> DAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");

    /// Small things that are counted and bought by the piece.
    static final List<String> GOODS = phrases("""
            pencil, notebook, tile, screw, postcard, light bulb, folder, envelope, badge, candle, brick, seed packet,
            button, paper lantern, poster, ticket, battery, magnet, marker pen, flyer, cable tie, plant pot, paint roller,
            hinge, ring binder, calendar, doormat, paving stone, key ring, sticker, wine glass, bookmark, tea towel,
            shoelace, picture frame, water bottle, tote bag, fuse, sandbag, trophy""");
    /// Dearer things that people and firms buy.
    static final List<String> DEAR = phrases("""
            desk lamp, office chair, bicycle helmet, rucksack, tent, sleeping bag, camera bag, headset, keyboard, monitor,
            coffee grinder, raincoat, suitcase, printer, violin case, bookcase, garden bench, router, tablet, telescope,
            microphone, standing desk, sewing machine, electric drill, wheelbarrow, whiteboard, projector, toolbox,
            folding table, winter coat, saddle bag, bicycle trailer""");
    /// Things that are saved for or bought on credit.
    static final List<String> BIG = phrases("""
            used van, grand piano, motorbike, sailing boat, greenhouse, caravan, heat pump, electric bike, cello, kiln,
            workbench, sauna, cargo bike, loom, trampoline, drum kit, garden shed, wood stove, laser cutter""");
    /// What costs thousands.
    static final List<String> FINANCED = phrases("""
            used van, grand piano, motorbike, sailing boat, greenhouse, caravan, heat pump, camper van, fitted kitchen,
            sauna, solar roof, small tractor, market stall, recording studio, garden house, horse trailer""");
    static final List<String> FOOD = phrases("""
            apple, pear, bagel, muffin, sandwich, croissant, peach, mango, cookie, pretzel, bread roll, lemon, orange,
            melon, kebab, burrito, cupcake, waffle, samosa, dumpling""");
    static final List<String> PROJECTS = phrases("""
            website relaunch, office move, customer survey, harvest festival, spring catalogue, safety audit, new payroll,
            museum exhibition, library extension, winter timetable, staff handbook, trade fair, charity run, book launch,
            school concert, bridge repair, recruitment drive, newsletter, warehouse inventory, training week,
            annual report, wildlife count, film festival, town history project, data migration, supplier review""");
    static final List<String> JOBS = phrases("""
            accountant, architect, baker, bookseller, carpenter, chemist, dentist, designer, electrician, engineer,
            florist, gardener, geologist, journalist, lawyer, librarian, mechanic, midwife, musician, nurse, painter,
            pharmacist, photographer, pilot, plumber, potter, surveyor, tailor, teacher, translator, vet, welder""");
    /// Jobs that any firm has.
    static final List<String> ROLES = phrases("""
            accountant, buyer, designer, driver, engineer, office manager, receptionist, sales assistant, technician,
            translator, warehouse clerk, project manager, analyst, copywriter, tester, trainer, dispatcher, planner,
            personnel officer, store manager, quality inspector, archivist, cashier, coordinator""");
    static final List<String> COLOURS = words("red blue green yellow white black orange purple grey brown");
    static final List<String> SYMBOLS = List.of("$", "€", "£");

    private static final List<String> FIRM_ENDS = phrases("""
            Print, Logistics, Bikes, Books, Travel, Gardens, Optics, Furniture, Music, Electrics, Foods, Textiles, Tools,
            Insurance, Media, Outdoor, Pottery, Software, Timber, Catering, Motors, Paper, Glassworks, Dental""");
    private static final List<String> SYSTEMS = List.of(
            "You are the assistant on the website of %s. Be friendly, correct and brief.",
            "You help the staff of %s with everyday calculations, texts and data. Check "
                    + "results before you give them.",
            "You answer questions for members of the %s evening school. Explain so that a beginner can follow.",
            "Answer in plain English. The user works for %s and is in a hurry.",
            "You are a careful office assistant at %s. If something can be computed, compute it.",
            "You support the team of %s. Give the result and just enough reasoning to trust it.");

    private Words() {}

    static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    static List<String> phrases(String text) {
        return List.of(text.strip().replaceAll("\\s+", " ").split(", ?"));
    }

    static String person(Draw d) {
        return d.of(FIRST) + " " + d.of(LAST);
    }

    /// `count` people, no two with the same first or last name.
    static List<String> people(int count, Draw d) {
        List<String> first = d.some(count, FIRST);
        List<String> last = d.some(count, LAST);
        List<String> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(first.get(i) + " " + last.get(i));
        }
        return people;
    }

    static String firm(Draw d) {
        return d.of(LAST) + (d.chance(25) ? " & " + d.of(LAST) : "") + " " + d.of(FIRM_ENDS);
    }

    /// An address at a domain that is reserved for examples.
    static String email(String person, Draw d) {
        String[] names = person.toLowerCase(Locale.ROOT).split(" ");
        String name = d.of(names[0] + "." + names[1], names[0].charAt(0) + names[1], names[1], names[0]);
        return name + "@" + d.of("example.com", "example.org", "example.net", "mail.example.com", "post.example.org");
    }

    static String system(Draw d) {
        return String.format(Locale.ROOT, d.of(SYSTEMS), firm(d));
    }
}
