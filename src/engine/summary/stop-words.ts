/** Words that say nothing of what a story is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also am among an and any are as at be because been before
  being below between both but by can could did do does doing down during each few for from further
  had has have having he her here hers herself him himself his how i if in into is it its itself just
  may me might more most must my no nor not now of off on once only or other our out over own said
  same say says she should so some such than that the their them then there these they this those
  through to told too under until up upon us very was we were what when where which while who whom
  whose why will with would you your yet according whether toward towards`.split(/\s+/u),
);
