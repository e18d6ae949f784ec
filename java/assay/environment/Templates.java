package assay.environment;

import static assay.environment.Family.ERRAND;
import static assay.environment.Family.LABORATORY;
import static assay.environment.Family.NAVIGATION;
import static assay.environment.Family.TOOL;

import java.util.List;

/// The registry. `starter/synthetic_react/templates.jsonl` lists the same.
public final class Templates {
    public static final List<Template> ALL = List.of(
            new Template(
                    "hiking_trail",
                    NAVIGATION,
                    "reach a locked hut before dusk around a closed path",
                    HikingTrail::new),
            new Template(
                    "metro_transfer",
                    NAVIGATION,
                    "ride a metro with a suspended stretch on the cheapest ticket",
                    MetroTransfer::new),
            new Template(
                    "harbour_pilot", NAVIGATION, "pilot a ship over charted shoals with the tide", HarbourPilot::new),
            new Template(
                    "warehouse_robot",
                    NAVIGATION,
                    "bring the right pallet past racks to the dock",
                    WarehouseRobot::new),
            new Template("museum_tour", NAVIGATION, "see exhibitions with timed entry before closing", MuseumTour::new),
            new Template("delivery_van", NAVIGATION, "deliver parcels in their time windows", DeliveryVan::new),
            new Template(
                    "cave_survey", NAVIGATION, "measure cave passages with a lamp that burns down", CaveSurvey::new),
            new Template(
                    "airport_transfer", NAVIGATION, "change planes between terminals with a bag", AirportTransfer::new),
            new Template("fire_drill", NAVIGATION, "clear a floor and lead everybody out in a drill", FireDrill::new),
            new Template("bus_timetable", NAVIGATION, "find the bus connection that is in time", BusTimetable::new),
            new Template(
                    "calendar_slot", TOOL, "find the earliest common hour in several calendars", CalendarSlot::new),
            new Template("mail_search", TOOL, "forward the valid version of a mailed document", MailSearch::new),
            new Template("ticket_triage", TOOL, "assign support tickets by looked-up rules", TicketTriage::new),
            new Template("currency_ledger", TOOL, "convert just enough money and pay a bill", CurrencyLedger::new),
            new Template("file_store", TOOL, "archive old files into a protected folder with a quota", FileStore::new),
            new Template("record_store", TOOL, "update one of two namesakes under revisions", RecordStore::new),
            new Template("map_service", TOOL, "book the nearest free courier", MapService::new),
            new Template("unit_chain", TOOL, "convert a quantity through trade units", UnitChain::new),
            new Template("spreadsheet", TOOL, "find and mend a wrong total by the receipts", Spreadsheet::new),
            new Template("knowledge_base", TOOL, "answer a ticket with the valid article", KnowledgeBase::new),
            new Template(
                    "titration",
                    LABORATORY,
                    "titrate an acid to its end point and record its concentration",
                    Titration::new),
            new Template("melting_point", LABORATORY, "identify a powder by its melting point", MeltingPoint::new),
            new Template(
                    "circuit_continuity", LABORATORY, "find a broken wire by halving the row", CircuitContinuity::new),
            new Template("pcr_setup", LABORATORY, "mix, distribute and start a PCR run", PcrSetup::new),
            new Template(
                    "density_measurement", LABORATORY, "identify a liquid by its density", DensityMeasurement::new),
            new Template("plant_growth", LABORATORY, "find the lamp under which a plant grows most", PlantGrowth::new),
            new Template("microscope_focus", LABORATORY, "focus, centre and count cells", MicroscopeFocus::new),
            new Template(
                    "thermometer_calibration",
                    LABORATORY,
                    "calibrate at two fixed points and correct a reading",
                    ThermometerCalibration::new),
            new Template("chromatography", LABORATORY, "wash one dye alone off a column", Chromatography::new),
            new Template("buffer_mixing", LABORATORY, "mix a buffer and correct its pH", BufferMixing::new),
            new Template(
                    "invoice_approval",
                    ERRAND,
                    "compare invoices with orders and deliveries and decide each",
                    InvoiceApproval::new),
            new Template(
                    "stockroom_picking", ERRAND, "pick and pack an order with a substitute", StockroomPicking::new),
            new Template("room_booking", ERRAND, "book the smallest room that will do", RoomBooking::new),
            new Template("parcel_counter", ERRAND, "weigh, frank and send a parcel abroad", ParcelCounter::new),
            new Template("print_queue", ERRAND, "send hanging print jobs to the right printers", PrintQueue::new),
            new Template("expense_report", ERRAND, "enter receipts within the limits and submit", ExpenseReport::new),
            new Template(
                    "reorder_stock",
                    ERRAND,
                    "reorder goods below their minimum at the better price",
                    ReorderStock::new),
            new Template("returns_desk", ERRAND, "decide returned goods by age and state", ReturnsDesk::new),
            new Template("badge_issuing", ERRAND, "issue a badge with the zones of a role", BadgeIssuing::new),
            new Template(
                    "catering_order", ERRAND, "order platters for all diets at the best caterer", CateringOrder::new));

    private Templates() {}

    /// Item `index` of the endless list of instances for `seed`: the templates in turn, each time with new parameters.
    public static Instance instance(long seed, long index) {
        Template template = ALL.get((int) Math.floorMod(index, (long) ALL.size()));
        return new Instance(template, seed * 0x9E3779B97F4A7C15L + index);
    }
}
