/** The last word of a firm's full name that its short name leaves off: `Acme Corp`, `Acme Dynamics`. */
export const FIRM_SUFFIX =
  / (?:inc|corp|corporation|co|company|ltd|limited|plc|llc|ag|sa|se|nv|gmbh|group|holding|holdings|technologies|technology|dynamics|foods|industries|systems|motors|airlines|airways|bank|energy|partners|capital|media|pharmaceuticals|pharma|therapeutics|robotics|semiconductor|semiconductors|laboratories|electronics|enterprises|international|brands|stores|aerospace|petroleum|steel|chemicals|logistics|software|networks|entertainment|studios|interactive|communications|telecom|insurance|financial|ventures)$/u;

/** Of these, those that say only in which form the firm is held. */
export const LEGAL_FORM =
  / (?:inc|corp|corporation|co|company|ltd|limited|plc|llc|ag|sa|se|nv|gmbh|group|holding|holdings)$/u;
