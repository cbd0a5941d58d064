import {describe, expect, it} from 'vitest'
import {indefinite} from '../../../../src/sourcing/wording/english/indefinite.ts'

/** Newsroom words by the kind of trouble they are. A row ends at the line's end; words are parted by commas. */
const an: Record<string, string> = {
  'letters that begin with a vowel':
    'FBI agent, F.B.I. agent, SEC lawyer, S.E.C. lawyer, NHS nurse, NSA analyst, NSC aide, NBC reporter, MSNBC host, NBA player, NFL coach, NHL team, MP, MPs-only bar, MEP, MBA, MRI, MSF nurse, RAF officer, RCMP officer, RNC member, RSF fighter, RNLI crew, LGBT activist, LGBTQ+ group, LNG tanker, LAPD officer, LAFD captain, LSE trader, HMRC official, HHS official, HR manager, HSBC banker, HIV test, SNP lawmaker, SPD lawmaker, SDF commander, SUV, SNCF train, SSRI, SAS soldier, SEIU organizer, SABC editor, SACP member, FAA inspector, FCC commissioner, FDA official, FDIC official, FTC lawyer, FSB officer, FOMC member, FTX customer, NIH scientist, NYPD detective, NGO worker, NAACP lawyer, NDA, NPR host, NTSB investigator, NHTSA official, MTV host, MIT professor, MUFG banker, NIMH grant, RIAA lawyer, LIRR train, HRW researcher, XPO driver, LAUSD teacher, IAEA inspector, ICC prosecutor, ICE agent, IDF officer, IMF economist, IRS agent, ISI officer, ISIS fighter, IPO, IED, AFP reporter, AP reporter, AI company, ACLU lawyer, ANC lawmaker, ATF agent, AIG executive, EU diplomat, E.U. diplomat, EU-funded study, EPA lawyer, ECB official, ESPN reporter, OECD economist, OSCE monitor, OPCW inspector, ONS statistician, OPEC minister, OAS envoy',
  'letters and a figure, a sign or another case':
    'MI5 officer, MI6 official, F-16 pilot, F1 driver, H1N1 case, L-3 executive, M16 rifle, M23 fighter, N95 mask, R2 unit, X official, X-ray, x-ray, e-mail, n-word, f-bomb, S&P Global aide, H&M executive, M&S manager, R&D chief, AT&T executive, L&G manager, MoD official, MoJ spokesman, mRNA vaccine, L.A. official, xAI engineer',
  'a vowel as it is written':
    'aide, Israeli official, Iranian, Egyptian, Afghan, Emirati, Omani, Icelandic, Irish, Ontario court, Ohio judge, Alaska senator, Airbus executive, Amazon driver, Apple engineer, Exxon lawyer, Uber driver, Ofcom official, Interpol notice, iPhone maker, eBay seller, IKEA manager, OpenAI researcher, Oneida leader, Élysée official, Évian resident, Ångström researcher, Österreich edition, Ürümqi resident, Åland lawmaker, eyewitness, elected official, elderly resident, outside lawyer, official, officer, adviser, ambassador, analyst, attorney, investigator, insider',
  'u as in under':
    'unidentified official, unnamed aide, unimpressed diplomat, unimportant clause, unintended effect, uninsured driver, uninformed guess, uninhabited island, unissued order, undercover agent, unelected official, umbrella group, Umno official, UMNO lawmaker, upper house, uptown school, Ulster lawmaker, urban planner, urgent call, usher, Uttar Pradesh official, utter failure, ugly scene, Uzbek diplomat, under-21 player, unhappy aide, Uppsala professor',
  'an h that is not heard':
    'hour, hourly rate, heir, heiress, honest broker, honorary consul, honourable member, Honorable member, honoree, hour-long call',
  'eight, eleven, eighteen':
    '8th Army officer, 8-year-old, 80-page report, 800-seat hall, 8,000-strong crowd, 8.5% rise, 11th Circuit official, 11-member panel, 11,000-member union, 18-year-old, 18th-century house, 1861 law, 1812 treaty, $8 million deal, 88-seat plane',
  'y before no vowel': 'Yves Saint Laurent executive, Ypsilanti resident, Yvette Cooper ally',
}

const a: Record<string, string> = {
  'letters said as a word':
    'NATO official, NASA engineer, NASCAR driver, NASDAQ listing, NAFTA panel, NORAD officer, NICE official, NIOSH study, NIST scientist, NOAA scientist, HUD official, FEMA official, FIFA official, FINRA lawyer, FISA court, FOIA request, FARC commander, FERC order, FRELIMO lawmaker, HAMAS official, HIPAA rule, LIBOR trader, LULAC lawyer, MERS case, SARS case, SWAT officer, SEAL, SPAC, STEM teacher, SLAPP suit, SCOTUS ruling, SUNY student, RICO charge, RUSI analyst, SADC envoy, SAG member, MOMA curator, MAGA rally, RINO',
  'letters that begin with a consonant':
    'BBC reporter, CIA officer, CNN host, CBS News poll, CDC scientist, CEO, DHS official, DNC member, DOJ lawyer, GOP lawmaker, GCHQ analyst, GM worker, JPMorgan banker, KGB officer, PKK fighter, PLO official, TSA officer, TV host, VIP, WHO official, YMCA, ZDF reporter, 3M executive, G7 official, B-52 crew, T-Mobile executive, BAE engineer, P&O captain, Q&A, UK official, U.K. official, UN official, U.N. envoy, US official, U.S. official, USAID worker, USDA official, UAE diplomat, UAW member, UBS trader, UCLA professor, UEFA official, UFC fighter, UFO, UNESCO official, UNICEF worker, UNHCR official, UNRWA teacher, UPS driver, USPS worker, U-turn, U-boat, EUFOR soldier, EUCOM officer',
  'u as in you':
    'Ugandan official, Ukrainian official, ukulele, Unilever executive, union leader, unionist, unit, united front, United Nations official, universal rule, University of Oxford professor, university official, unique case, unanimous jury, unilateral move, uniformed officer, UniCredit banker, Uniqlo manager, usual suspect, user, USB stick, Utah senator, utility worker, Utrecht resident, Uruguayan diplomat, uranium mine, urologist, Uvalde official, Ubisoft developer, ubiquitous aide, Ural town',
  'eu and ew as in you':
    'European diplomat, Europol officer, euro, eurozone official, Eurasian bloc, Eurostar driver, eulogy, euphemism, Ewing, ewe, EURATOM official',
  'a w that is not written':
    'one-time aide, onetime ally, once-secret file, one, One Nation senator, OneWeb executive, OnePlus phone, Ouagadougou resident, Ouattara aide, Uyghur official, Uighur activist',
  'an h that is heard':
    'Honolulu official, Hong Kong official, Houthi official, Hezbollah official, Hamas official, House aide, Hungarian, Haitian, Honduran, Hague court, hospital, hotel, historian, historic deal, hereditary peer, Hourani ally, Hispanic voter, Hindu group, Home Office official',
  'figures that begin with another sound':
    '1-year-old, 7th Fleet officer, 9th Circuit judge, 10-member panel, 12th Army officer, 15-year-old, 17-page memo, 100-page report, 110-page report, 180-member body, 1,100-page file, 1,800-member union, 1980s law, 2008 report, $1 billion deal',
  'a consonant as it is written':
    'senior aide, former official, top diplomat, Boeing executive, Kremlin aide, White House official, Jewish group, Japanese diplomat, Kurdish official, Yale professor, Yemeni official, young aide, Xi ally, Xinhua reporter, Zimbabwean, Médecins Sans Frontières nurse, Škoda manager, Çankaya resident, McDonald’s worker, MoMA curator, LinkedIn executive, NatWest banker, SpaceX engineer, L’Oréal executive, Sgt. Miller, St. Louis judge, Mr. Smith',
}

const rows = (words: Record<string, string>) =>
  Object.entries(words).map(([kind, list]) => [kind, list.split(', ')] as const)

describe('a or an', () => {
  it.each(rows(an))('an: %s', (_, words) => {
    expect(words.filter((word) => indefinite(word) !== `an ${word}`)).toEqual([])
  })

  it.each(rows(a))('a: %s', (_, words) => {
    expect(words.filter((word) => indefinite(word) !== `a ${word}`)).toEqual([])
  })

  it('is held to more than 200 words', () => {
    expect([...rows(an), ...rows(a)].flatMap(([, words]) => words).length).toBeGreaterThan(350)
  })
})
