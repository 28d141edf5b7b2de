package dev.uncramp.core.build;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What holds of every program that is built, for requests that are others in each run: the profile {@code fuzz} alone runs it. */
class BuiltAtRandom {

    private final BuiltProgramsProperties built = new BuiltProgramsProperties();

    @Property(tries = 500, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void whateverIsAskedFor(@ForAll(supplier = Requests.class) BuildRequest request) {
        built.aBuiltProgramPassesEveryCheckAndReadsAsItself(request);
        built.itsMinutesFitInEveryWeek(request);
        built.nothingThatIsExcludedIsInIt(request);
        built.noSwapAdditionRemovalOrOtherAmountIsBetter(request);
        built.theObjectiveSaysOfTheProgramWhatItSaidOfTheChoice(request);
        built.whatIsCalledForAndCanBeDoneIsDoneWhereThereIsTime(request);
        built.theSameRequestGivesTheSameProgram(request);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void whateverIsAskedTooStrictly(@ForAll(supplier = StrictRequests.class) BuildRequest request) {
        built.aRefusalNamesWhatCanBeBuilt(request);
    }
}
