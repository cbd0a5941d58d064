/** Before a family name they make it somebody. To add one: a word, without a full stop. */
export const titles = new Set(
  `mr mrs ms miss mx dr dra sig cllr warden principal headmaster headmistress headteacher pc di dc dci dsi datuk sheikha vicar
  chaplain provost rector abbot matron foreman lecturer registrar prof professor sir dame lord lady baroness baron count countess viscount rev reverend fr father sister brother mother
  imam rabbi sheikh sheik mullah ayatollah bishop archbishop cardinal pastor deacon canon pope judge justice magistrate
  colonel col captain capt major maj general gen lieutenant lt sergeant sgt corporal cpl private pvt admiral adm commander cmdr
  brigadier constable inspector detective officer sheriff marshal trooper agent superintendent
  nurse doctor surgeon midwife matron coach
  senator sen congressman congresswoman rep representative governor gov mayor minister president chancellor premier secretary
  ambassador consul councillor councilman councilwoman alderman deputy comrade
  king queen prince princess duke duchess emir sultan herr frau fräulein doktor señor señora senor senora sr sra don doña dona monsieur madame
  mademoiselle mme mlle maître maitre signor signora dottore dottor dott dottoressa ing avv pan pani tovarishch hon honourable honorable
  chief elder director chairman chairwoman ceo editor det insp ch citizen bwana mzee oga uncle aunt auntie granny grandma grandpa cousin sri shri smt begum haji hajji ustad`.split(
    /\s+/,
  ),
)

/** Between the parts of one name. */
export const particles = new Set(
  `de da do dos das del della di du des der den van von zu zur zum vom bin ibn bint abu al el la le lo y e ter ten te af av
  ben bat st saint ul al- ap ab ferch`.split(/\s+/),
)

/** Right before a given name they say that somebody is meant: "his sister Aoife", "told by Yusuf". */
export const introduces = new Set(
  `met meet meets meeting told tell asked ask call calls called named name spoke speak contact contacted
  reached saw phoned rang texted emailed visited interviewed said says say added thanked promised warned knows
  quoted quote quoting thank sister brother mother father wife husband son daughter uncle aunt cousin
  niece nephew friend colleague boss partner girlfriend boyfriend fiancé fiancée neighbour neighbor driver assistant secretary deputy
  supervisor manager nurse witness source whistleblower lawyer nanny cleaner maid twin mentor flatmate roommate classmate alias aka
  nickname pseudonym signed love regards sincerely dear hi hello ask follow following trust trusts believe like`.split(
    /\s+/,
  ),
)

/** Right after a given name they say that somebody is meant: "Leila told us", "Ravi works two doors down". */
export const follows = new Set(
  `said says told tells asked asks works worked knows knew saw sees heard hears gave gives has had was is lives lived who whose
  wrote writes spoke speaks called calls added adds confirmed confirms denied denies thinks thought believes believed wants
  wanted left leaves quit resigned came comes went goes met meets kept keeps took takes brought brings sent sends
  showed shows shared shares leaked leaks handed hands signed signs drove drives ran runs saw used uses lost loses feared fears
  fled flees stayed stays remembers remembered recalls recalled explained explains photographed recorded copied saved
  printed noticed reported complained objected refused agreed warned insisted cried laughed waited sat sits stood stands
  would will can could may might did does must should isn't wasn't never always also still only at from in on`.split(
    /\s+/,
  ),
)
