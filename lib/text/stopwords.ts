/** English words that stand in any article, and the words of reporting itself: they tell no story from another. */
export const stopwords: ReadonlySet<string> = new Set(
  `a about above after again against all also although always among an and any are around as at back be became because become been
before began being below best better between both but by came can come could day days did do does doing done down during each early
either else end even ever every few first following for from full further gave get give given go goes going gone got had has have
having he her here hers him his how however i if in into is it its itself just keep kept know known large last late later latest least
less let like little long made make makes making many may me might more most much must my near need never new next no nor not now
number of off often old on once one only open or other others our out over own part past per put rather same say saying says see seen
set several she should show since small so some still such take taken than that the their them then there these they thing things this
those though three through time to today together told too took two under until up upon us use used very want was way we week weeks
well went were what when where whether which while who whole whom whose why will with within without would year years yet you your
according added announced article called company companies firm month monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december mr mrs ms news people percent read reported report
reporter said spokesman spokesperson spokeswoman statement story`
    .split(/\s+/)
    .filter(Boolean),
);
