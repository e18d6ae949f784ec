package assay.source;

import java.util.List;

/// What [assay.source.GoldThoughts] can say, by occasion. `%s` are things and places with their article, or numbers.
final class GoldWordings {
    static final List<String> NUMBER = List.of(
            "The request was ambiguous. Number %s in the list is what I mean.",
            "I have to choose from the list, and %s names the thing I meant.",
            "Several things fit my words; entry %s is the right one.");

    static final List<String> WAIT_STAGES = List.of(
            "The next stage is not there yet, so I let a moment pass.",
            "A living thing needs time to reach its next stage. I wait.",
            "Nothing to focus on for now; the next stage has to develop first.");
    static final List<String> WAIT_GROWTH = List.of(
            "Plants grow slowly, so I let some time pass.",
            "There is nothing to do for the plants at this moment but wait.",
            "They have water and soil; now they need time.");
    static final List<String> WAIT_HEAT = List.of(
            "At %s degrees the change has not happened yet. I give it more time.",
            "The last reading was %s degrees; I wait for the temperature to move on.",
            "It takes a while. I leave it as it is for now and measure again after %s degrees.");
    static final List<String> WAIT = List.of(
            "I let a moment pass before I go on.",
            "A short pause, and then the next step.",
            "I wait a moment and see whether anything changes.");
    static final List<String> WAIT_ON = List.of(
            "Still not long enough; I wait on.",
            "I give it another moment.",
            "A little longer, then I look again.",
            "It needs more time than that.",
            "Once more, patience.");

    static final List<String> LOOK_FIRST = List.of(
            "First I find out where I am and what is within reach.",
            "Before I plan anything I look at the place that I am in.",
            "I do not know this place yet, so I begin with a look around.",
            "To start, I need to see what is here and where the doors lead.");
    static final List<String> LOOK_ARRIVED = List.of(
            "I have reached %s; let me see what it holds.",
            "Now that I am there, a look around %s tells me what I can use.",
            "What is there in %s that helps with the task?");
    static final List<String> LOOK_AFTER_WAIT = List.of(
            "Some time has passed. I check what has changed.",
            "Has anything happened in the meantime? I look.",
            "Now I see how far things have come.");
    static final List<String> LOOK_AFTER_MIX = List.of(
            "I want to see what has become of the contents.",
            "Let me check the result before I go on.",
            "What is in the container now? I look.");
    static final List<String> LOOK_TWICE = List.of(
            "I go through the list of things once more for what I need.",
            "Let me read again what is here, now with the task in mind.",
            "Which of these things do I need? I look once more.");
    static final List<String> LOOK_AGAIN = List.of(
            "I make sure how things stand here now.",
            "A look around shows me what has changed and what I can reach.",
            "Let me check the place again before the next step.");

    static final List<String> GO_VIA = List.of(
            "The way to %2$s leads through %1$s, so I go there first.",
            "I pass through %s on the way to %s.", "From here I cannot reach %2$s directly; %1$s lies in between.");
    static final List<String> GO_TASK = List.of(
            "The task speaks of %s, so that is where I go.",
            "I go to %s, as the task tells.", "What the task names is to do with %s. I go there.");
    static final List<String> GO = List.of("I go on to %s.", "The door is open, so I can go to %s.", "Next I try %s.");
    static final List<String> DOOR_VIA = List.of(
            "I want to get to %2$s, and the way leads through %1$s. I see to that door first.",
            "On the way to %2$s the door to %1$s must be open.", "To pass through %s towards %s I need an open door.");
    static final List<String> DOOR_TASK = List.of(
            "The task leads to %s. I make sure that the door is open.",
            "I have to get to %s, which the task names, so I open the door.",
            "Behind this door is %s, where the task sends me.");
    static final List<String> DOOR = List.of(
            "I want to go to %s next, so its door has to be open.",
            "There may be something useful in %s. The door first.", "I make sure that the door to %s is open.");
    static final List<String> CLOSE_BEES = List.of(
            "The bees should stay with the flowers, so I close the door to %s.",
            "With the door to %s shut, no bee gets lost before the plants are pollinated.");
    static final List<String> CLOSE =
            List.of("I close the door to %s behind me.", "The door to %s is better shut now.");

    static final List<String> MEASURE = List.of(
            "How warm is %s? The thermometer tells.",
            "I measure %s to know where the temperature starts.",
            "Before anything changes I take the temperature of %s.");
    static final List<String> MEASURE_AGAIN = List.of(
            "The last reading was %2$s degrees. I measure %1$s again.",
            "I check %s: is it still near %s degrees?",
            "Time for another reading of %s; before it was %s degrees.",
            "After %2$s degrees, what does the thermometer say about %1$s now?");
    static final List<String> DIG = List.of(
            "The pots need soil, so I dig some up.",
            "With the shovel I loosen soil from the ground.",
            "I dig, to have soil for a pot.");
    static final List<String> USE =
            List.of("I use %s on %s and see what happens.", "The next step needs %s together with %s.");
    static final List<String> POUR_OVER = List.of(
            "I pour %s out into place and see whether its contents are ready.",
            "I try to bring all the contents together in %s.");
    static final List<String> WATER = List.of(
            "The plant in %s needs water.",
            "Now water for %s.", "%s gets its share of water.", "I empty the jug into %s so that the seed can grow.");
    static final List<String> PAINT = List.of(
            "I pour %s into %s, to mix it with another colour.",
            "This colour is part of the mixture: %s goes into %s.", "To get the colour of the task I need %s in %s.");
    static final List<String> POUR = List.of(
            "The contents of %s belong into %s.",
            "I pour %s into %s, so that the parts come together.", "I need the contents of %s in %s.");
    static final List<String> FIRST_RUN = List.of(
            "I put the block at the top of %s and will time how long it slides.",
            "The first run is on %s: the block goes to its top.");
    static final List<String> SECOND_RUN = List.of(
            "The first run took %2$s ticks. Now the same with %1$s, to compare.",
            "%2$s ticks so far. For the comparison the block has to slide down %1$s too.");
    static final List<String> SOIL = List.of(
            "%s goes into %s: without it no seed can grow.",
            "I fill %2$s with %1$s.", "%2$s needs earth, so I put %1$s there.");
    static final List<String> SEED =
            List.of("I plant %s in %s.", "%2$s is ready for a seed, so %1$s goes in.", "Next, %s has to get into %s.");
    static final List<String> FILL_AGAIN = List.of(
            "More water is needed, so %s goes back to the sink.",
            "%s is empty again: back under the tap with it.", "I fill %s once more.");
    static final List<String> FILL = List.of(
            "I need water, so I put %s into the sink.",
            "%s goes under the tap.", "To get water into it I set %s in the sink.");
    static final List<String> HEAT = List.of(
            "To heat what is in it I put %s on %s.",
            "%2$s can make it hot enough, so %1$s goes there.", "Heat will change its state: %s belongs on %s.");
    static final List<String> COOL = List.of(
            "To cool it down I put %s into %s.",
            "%2$s is the coldest place at hand, so %1$s goes in.", "Cold will change its state: %s belongs into %s.");
    static final List<String> MOVE_TASK = List.of(
            "The task wants a thing in %2$s, so I move %1$s there.",
            "As the task says, %s goes to %s.", "I put %s into %s; that is what was asked for.");
    static final List<String> MOVE = List.of(
            "I move %s to %s, where I need it.",
            "%s has to be together with %s for the next step.", "Next I bring %s to %s.");

    static final List<String> OPEN_HIVE = List.of(
            "The flowers have to be pollinated, so I let the bees out of %s.",
            "Bees can carry the pollen from flower to flower. I open %s.");
    static final List<String> OPEN = List.of(
            "What I need may be inside %s.",
            "I open %s and see whether something useful is in it.", "%s is closed; I look into it.");
    static final List<String> SHUT = List.of("I close %s again.", "%s is better closed for this.");
    static final List<String> STOP_CLOCK =
            List.of("The block is at the bottom, so I stop the stopwatch.", "The run is over. I stop the time.");
    static final List<String> READ_CLOCK =
            List.of("How many ticks did the run take? I read the stopwatch.", "I read off the time, to compare it.");
    static final List<String> OFF_BROKEN = List.of(
            "No water came from %s. I turn it off all the same.", "%s does not work, so I leave it switched off.");
    static final List<String> WATER_OFF = List.of(
            "There is enough water now, so I turn off the tap.",
            "I turn off %s again.",
            "That should be enough water.");
    static final List<String> OFF =
            List.of("I no longer need %s, so I switch it off.", "%s has done its part; I turn it off.");
    static final List<String> START_CLOCK =
            List.of("The block begins to slide, so I start the stopwatch.", "I start the time for this run.");
    static final List<String> SINK_AGAIN = List.of(
            "The tap gave no water before; I try it once more.", "I turn the tap on and hope that it works this time.");
    static final List<String> WATER_ON = List.of(
            "I turn on the tap to get water.",
            "Water comes from the tap, so I turn it on.",
            "Now I let the water run.");
    static final List<String> ON = List.of(
            "Everything is in place, so I switch on %s.", "%s has to be on to have an effect.", "Now I turn on %s.");

    static final List<String> FOCUS_STAGE_FIRST = List.of(
            "The earliest stage comes first, and that is %s. I focus on it.",
            "I start with the first stage of the order: %s.");
    static final List<String> FOCUS_STAGE = List.of(
            "The next stage in the order is %s.",
            "After the stage before, it is the turn of %s.", "I go on in the order of growth and focus on %s.");
    static final List<String> FOCUS_PLANE = List.of(
            "I have compared both runs; the answer to the task is %s.",
            "From the two times it follows that I should choose %s.");
    static final List<String> FOCUS_LAST = List.of(
            "All that is left is to show the result: I focus on %s.",
            "The task ends with a focus on the result, and that is %s.", "With this the task is done: I focus on %s.");
    static final List<String> FOCUS = List.of(
            "The task asks me to focus on the thing first. I choose %s.",
            "%s is what the task is about, so I focus on it.", "I show what I have chosen and focus on %s.");

    static final List<String> EXAMINE = List.of(
            "I look closely at %s to see what it is now.",
            "What state is %s in? I examine it.", "Before the next step I check %s.");
    static final List<String> EXAMINE_AGAIN = List.of(
            "Has %s changed its state by now? I examine it.",
            "I check %s for a change of its state.", "Let me see whether %s is still what it was.");
    static final List<String> WATCH_START =
            List.of("How far has the block come on %s? I look.", "I keep an eye on %s to see the block arrive.");
    static final List<String> WATCH = List.of(
            "The block was at %s%%, so it is still on its way. I keep watching.",
            "%s%% of the way down; not at the bottom yet.",
            "At %s%% the run goes on. I look again at %s.",
            "I have to catch the moment of arrival, and it was only at %s%%.",
            "The block slides on from %s%%. Another look.");
    static final List<String> LOOK_AT = List.of("I look at %s more closely.", "What is on or in %s? I look.");
    static final List<String> READ =
            List.of("%s should tell what has to be mixed, so I read it.", "I read %s to know the ingredients.");
    static final List<String> MIX =
            List.of("The parts are together in %s. Now I mix them.", "All that belongs into it is in %s, so I mix.");
    static final List<String> DROP =
            List.of("I do not need %s any more and put it down.", "I put down %s to have free hands.");
    static final List<String> OTHER = List.of("The next step is: %s.", "Now I try this: %s.");

    static final List<String> PICK_THERMOMETER = List.of(
            "I will have to follow the temperature, so I take the thermometer.",
            "A thermometer shows when the state changes. I take it along.");
    static final List<String> PICK_STOPWATCH = List.of(
            "To compare the planes I need times, so I take the stopwatch.",
            "The stopwatch can measure how long the block slides. I take it.");
    static final List<String> PICK_SHOVEL = List.of(
            "The pots need soil, and with a shovel I can dig some. I take it.", "I take the shovel to dig for soil.");
    static final List<String> PICK_SOIL = List.of(
            "I take %s along for a flower pot.",
            "The loose soil is what I need: I pick it up.", "Soil for a pot: I carry it along.");
    static final List<String> PICK_SEEDS =
            List.of("The seeds are in %s, so I take it along.", "I need seeds to plant: I take %s.");
    static final List<String> PICK_RECIPE = List.of("%s tells what to mix, so I take it.", "I pick up %s to read it.");
    static final List<String> PICK_EMPTY =
            List.of("No water here, so I take %s back.", "I take %s again; the water must come from elsewhere.");
    static final List<String> PICK_FULL = List.of(
            "%s should hold water now. I take it with me.",
            "I take %s out of the sink.", "With the water in it, I pick up %s.");
    static final List<String> PICK_FOUND =
            List.of("I have to carry %s to where the task wants it, so I pick it up.", "Now I take %s with me.");
    static final List<String> PICK_BROKEN = List.of(
            "That does not work here, so I take %s elsewhere.",
            "This one is out of order. I pick up %s and try another way.");
    static final List<String> PICK_FILLED = List.of(
            "%s has what I need in it; I take it along.",
            "I pick up %s with its contents.", "%s comes with me to the next step.");
    static final List<String> PICK_VESSEL = List.of(
            "I need something to hold the substance, and %s will do.",
            "%s can serve as a container. I take it.", "For what comes next I need a vessel: I take %s.");
    static final List<String> PICK = List.of(
            "I will need %s, so I take it along.", "%s is useful for the task. I pick it up.", "I take %s with me.");

    private GoldWordings() {}
}
