package dev.uncramp.core.dose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts parts of a dose, between commas, in the place of what paper says: {@code rest 60 s} for a rest between sets. */
final class PaperPhrases {

    private static final String VALUE = "((?:up to |at least )?\\d{1,4}(?:\\.\\d{1,2})?(?:-\\d{1,4})?";
    private static final String TIME = VALUE + " (?:s|min|breaths?))";
    private static final String MASS = "(\\d{1,3}(?:\\.\\d{1,2})?(?:-\\d{1,3})? (?:kg|lb))";
    private static final String LIMB =
            "(?:sides?|legs?|arms?|foot|feet|hands?|knees?|hips?|ankles?|shoulders?|elbows?|wrists?|calf|calves|limbs?)";
    private static final String A = "(?:with |and |for |then |using |at |x )?(?:an? )?";
    private static final String SETS =
            "(?: (?:in )?between(?: (?:each |the )?(?:sets?|rounds?|them))?| after each set)?";
    private static final String REPS = " (?:(?:in )?between (?:each |the )?reps|after each (?:one|rep|reps))";
    private static final String COLOUR = "(yellow|red|green|blue|black)";
    private static final String BAND =
            "(?:thera ?-?bands?|resistance bands?|elastic bands?|exercise bands?|loop bands?|bands?|tubing|tube|loop)";

    private static final Map<Pattern, String> PHRASES = phrases();

    private PaperPhrases() {}

    static String replaced(String text) {
        String line = text;
        for (Map.Entry<Pattern, String> phrase : PHRASES.entrySet()) {
            line = phrase.getKey().matcher(line).replaceAll(phrase.getValue());
        }
        return line;
    }

    private static Map<Pattern, String> phrases() {
        Map<Pattern, String> map = new LinkedHashMap<>();
        map.put(
                word("(walk|jog|run|bike|swim|march)(?: for)? (\\d{1,4}(?:\\.\\d)?(?:-\\d{1,4})?"
                        + " (?:s|min|h|km|m|steps|lengths|laps))"),
                "$2 $1");
        tempos(map);
        pauses(map);
        loads(map);
        efforts(map);
        sides(map);
        map.put(Pattern.compile("\\b(bend|raise|turn|reach) (?:up )?to (?=\\d)"), ", $1 ");
        map.put(
                Pattern.compile("\\b(easy|slow|moderate|brisk|fast|hard) (reps|walk|jog|run|bike|swim|march)\\b"),
                "$2, $1,");
        map.put(Pattern.compile("(?<=\\d )(min|s|h|km|m) of (?=[a-z])"), "$1 ");
        return map;
    }

    /** A tempo of which one end takes no time. */
    private static void tempos(Map<Pattern, String> map) {
        map.put(word("tempo 0-0-(\\d{1,2})"), ", down $1 s,");
        map.put(word("tempo (\\d{1,2})-0-0"), ", up $1 s,");
        map.put(word("tempo 0-(\\d{1,2})-(\\d{1,2})"), ", hold $1 s, down $2 s,");
        map.put(word("tempo (\\d{1,2})-(\\d{1,2})-0"), ", up $1 s, hold $2 s,");
    }

    private static void pauses(Map<Pattern, String> map) {
        String pause = " (?:of )?(?:rests?|breaks?|pauses?|recovery)";
        map.put(word(A + TIME + pause + REPS), ", relax $1,");
        map.put(word(A + TIME + pause + SETS), ", rest $1,");
        map.put(word("(?:and )?(?:rest|resting|break)(?: for| of)? " + TIME + REPS), ", relax $1,");
        map.put(word("(?:and )?(?:rest|resting|break)(?: for| of)? " + TIME + SETS), ", rest $1,");
        map.put(word(A + TIME + " (?:in )?between (?:each |the )?(?:sets?|rounds?)"), ", rest $1,");
        map.put(word(A + TIME + " (?:isometric )?(?:holds?|squeezes?)(?: each)?"), ", hold $1,");
        map.put(
                word("(?:and )?(?:hold|held|holding|pause|squeeze|keep)(?: it| each| this| position| stretch| them"
                        + "| at (?:the )?top)?(?: for)? " + TIME + "(?: each)?"),
                ", hold $1,");
        map.put(word(A + TIME + " (?:up|raising|lifting|concentric)"), ", up $1,");
        map.put(word(A + TIME + " (?:down|lower|lowering|eccentric)"), ", down $1,");
        map.put(word("(?:raise|raising|lift|lifting)(?: (?:for|over|in))? " + TIME), ", up $1,");
        map.put(word("(?:lower|lowering|eccentric)(?: slow)?(?: (?:for|over|in))? " + TIME), ", down $1,");
    }

    private static void loads(Map<Pattern, String> map) {
        map.put(
                word("(?:load )?\\+ ?(\\d{1,3}(?:\\.\\d{1,2})?) (kg|lb) (?:weekly|each week|every week|a week|per"
                        + " week),? (?:up to|to|until) (\\d{1,3}) (?:kg|lb)"),
                ", load 0 -> $3 $2 by $1 $2 weekly,");
        map.put(
                word("(?:with )?(\\d{1,3}) (kg|lb),? (?:then )?(?:progress|build|increas)\\w*(?: up)? to (\\d{1,3})"
                        + " (?:kg|lb)"),
                ", load $1 -> $3 $2,");
        map.put(
                Pattern.compile("(?:@ ?|\\bat )?\\b" + VALUE + ") ?% ?(?:of )?(1rm|hrmax|vo2max|pace)\\b"),
                ", at $1 % $2,");
        map.put(
                Pattern.compile(
                        "(?<!load |up to |by |then |-> |to |\\+|\\+ |-)(?:@ ?|\\b(?:at|with|using|holding) )?(?:an?"
                                + " )?\\b"
                                + MASS
                                + "(?: (?:ankle )?(?:weights?|dumbbells?|kettlebells?|db|kb))?\\b(?! (?:by|weekly))"),
                ", load $1,");
        map.put(word(A + "(?:light|medium|heavy|strong) " + BAND), ", band,");
        map.put(word(A + COLOUR + " " + BAND), ", band $1,");
        map.put(word(A + BAND + ",? " + COLOUR), ", band $1,");
        map.put(
                Pattern.compile(
                        "(?<!, )\\b(?:with |using )?(?:an? )?" + BAND + "\\b(?! (?:yellow|red|green|blue|black))"),
                ", band,");
        map.put(
                word("(?:with )?(?:an? )?(?:light|heavy|medium|small) (?:weights?|dumbbells?|load)|load"
                        + " (?:light|heavy|medium)"),
                ", load,");
        map.put(word("(?:with )?(?:body ?weight|no (?:added )?(?:weights?|load|resistance)|unloaded)(?: only)?"), ",");
    }

    private static void efforts(Map<Pattern, String> map) {
        map.put(Pattern.compile("(?:@|\\bat) ?(\\d{1,2}(?:\\.\\d)? (?:km/h|mph))(?: speed)?"), ", at $1,");
        map.put(word("(?:rpe|borg|effort) (\\d{1,2}(?:-\\d{1,2})?)(?: ?/ ?(?:10|20))?"), ", rpe $1,");
        map.put(word("(?:at |with )?(?:an? )?(?:light|low) (?:effort|intensity|pace)"), ", easy,");
        map.put(word("(?:at |with )?(?:an? )?(easy|slow|moderate|brisk|fast|hard) (?:effort|intensity|pace)"), ", $1,");
    }

    private static void sides(Map<Pattern, String> map) {
        String both = "(?:l and r|l/r|r/l|r and l|left and right|right and left|l \\+ r|left/right|right/left)";
        map.put(word("(?:on |for )?" + both + "(?: " + LIMB + ")?"), ", each side,");
        map.put(Pattern.compile(" ?/ ?" + LIMB + "\\b"), ", each side,");
        map.put(word("alternat(?:e|ing)(?: between)?(?: " + LIMB + ")?"), ", alternating,");
        map.put(
                word("(?:on |for |in )?(?:each|both|either|every|per) (?:directions?|ways?)|clockwise and"
                        + " (?:anti|counter)-?clockwise"),
                ", each way,");
        map.put(word("(?:on |for )?(?:each|per|every) " + LIMB), ", each side,");
        map.put(Pattern.compile("\\b(?:b/l|bil(?:at)?|bilateral(?:ly)?)(?![a-z])"), ", both sides,");
        map.put(
                word("(?:on |for )?(?:the )?(?:un(?:affected|injured|involved)|good|sound|other|stronger) " + LIMB
                        + "(?: only)?"),
                ", good side,");
        map.put(
                word("(?:on |for )?(?:the )?(?:affected|injured|painful|sore|bad|operated|involved|weak|weaker|stiff) "
                        + LIMB + "(?: only)?"),
                ", sore side,");
        map.put(word("(?:on |for )?(?:the )?(left|right) " + LIMB + "(?: only)?|(left|right) only"), ", $1$2,");
        map.put(Pattern.compile("(?<=\\d|reps|s|min|breaths) (?:each|ea)\\.?(?= ?(?:,|$))"), ", each side,");
    }

    private static Pattern word(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b");
    }
}
