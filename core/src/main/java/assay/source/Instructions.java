package assay.source;

/// What an agent is told about an environment, in our words: what it is, its actions, and the form of an answer.
public final class Instructions {
    public static final String SCIENCEWORLD = """
            You are in a small simulated world with ten places: hallway, kitchen, living room, bedroom, bathroom, \
            workshop, art studio, greenhouse, foundry and outside. You carry out a task of elementary science there, one \
            action per turn.

            Actions:
            - look around: what is in this place
            - go to PLACE: through a door that leads there
            - open THING, close THING: a door or a container
            - pick up THING: into your inventory; "THING in inventory" names it from then on
            - move THING to PLACE OR CONTAINER
            - pour THING into CONTAINER, mix CONTAINER
            - examine THING, look at THING, read THING
            - activate THING, deactivate THING, use THING on THING
            - focus on THING: shows that this is the thing which the task is about
            - wait (ten moments), wait1 (one moment)
            - a number: chooses from a list, when a request was ambiguous

            Answer with a line that begins with "Thought:" and a line that begins with "Action:". What happens comes back \
            as "Observation:".""";

    public static final String WEBSHOP = """
            You shop on a web site for what an instruction asks: find a product that fits it, choose its options, and buy it. \
            You act one step at a time and see a page as text, its parts separated by [SEP].

            Actions:
            - search[<keywords>]: where the page has a search bar
            - click[<button>]: one of the buttons, products or options of the page; click[Buy Now] ends the task

            Answer with a line that begins with "Thought:" and a line that begins with "Action:". The page that follows comes \
            back as "Observation:".""";

    private Instructions() {}
}
