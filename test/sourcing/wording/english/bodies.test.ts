import {describe, expect, it} from 'vitest'
import {withThe} from '../../../../src/sourcing/wording/english/bodies.ts'

type Kind = 'government' | 'organization' | 'outlet'

const takesThe: Record<Kind, string> = {
  government:
    'White House, Kremlin, Pentagon, Vatican, Elysée Palace, Ministry of Defense of Russia, Russian Ministry of Defense, Foreign Office, Home Office, Government of China, Chinese government, Israeli Government, State Department, U.S. Department of Justice, Justice Department, Treasury, Federal Bureau of Investigation, FBI, CIA, NSA, EU, U.N., United Nations, European Union, European Commission, Council of the European Union, United States, United Kingdom, United Arab Emirates, Netherlands, Philippines, House of Representatives, Senate, Supreme Court, High Court of Justice, Metropolitan Police, Israel Defense Forces, Royal Navy, National Guard, City of Port Farrow, Mere District Council, Farrow Harbour Authority, Port of Rotterdam, Prime Minister’s Office, Attorney General’s Office, Supreme Court of Canada, State of Texas, Republic of Korea, Knesset, Taliban',
  organization:
    'Red Cross, World Health Organization, International Monetary Fund, World Bank, Bank of England, Conservative Party, African National Congress, Football Association, University of Oxford, Trades Union Congress, Royal Society, National Union of Journalists, ACLU, Church of England, Muslim Brotherhood, Wagner Group',
  outlet:
    'Associated Press, Washington Post, Guardian, Lower Orren Herald, Saltcote Courier, Daily Mail, Straits Times, Sydney Morning Herald, BBC, Times of Israel, Globe and Mail, Wall Street Journal, Financial Times',
}

const takesNone: Record<Kind, string> = {
  government:
    'Israel, Russia, China, Downing Street, Scotland Yard, Congress, Parliament, Qatar, North Korea, Interpol, Europol, NATO, NASA, FEMA, Russia’s Foreign Ministry, Fulton County, New York City, Mossad, Shin Bet',
  organization:
    'Boeing, Apple, Amnesty International, Human Rights Watch, Deutsche Bank, Bank of America, Goldman Sachs, Harvard University, Hamas, Hezbollah, Manchester United, Port Rovers, OPEC, FIFA, UNICEF, IBM, HSBC, AT&T, Supermicro, Médecins Sans Frontières, Transport for London, The Carter Center, Save the Children',
  outlet:
    'Reuters, Bloomberg News, CNN, NBC News, Le Monde, Der Spiegel, Haaretz, AP, AFP, Newsweek, Politico, Al Jazeera, The Daily, The New York Times, Time, Sky News, Fox News, Agence France-Presse, ProPublica, USA Today',
}

const rows = (names: Record<Kind, string>) =>
  (['government', 'organization', 'outlet'] as const).map((kind) => [kind, names[kind].split(', ')] as const)

describe('"the" before a body', () => {
  it.each(rows(takesThe))('is told by the name: %s', (kind, names) => {
    expect(names.filter((name) => withThe(name, {kind}) !== `the ${name}`)).toEqual([])
  })

  it.each(rows(takesNone))('is left out by the name: %s', (kind, names) => {
    expect(names.filter((name) => withThe(name, {kind}) !== name)).toEqual([])
  })

  it('is what its document says, whatever the name', () => {
    expect(withThe('Ministry of Sound', {kind: 'organization', article: 'none'})).toBe('Ministry of Sound')
    expect(withThe('Hague', {kind: 'organization', article: 'the'})).toBe('the Hague')
    expect(withThe('The Hague', {kind: 'organization', article: 'the'})).toBe('The Hague')
  })
})
