import type {Span} from './identity.ts'
import {has, isOrdinaryWord} from './names/lexicon.ts'

/** At-rules of style sheets and of comments on code; not user names. */
const notUsers = new Set(
  `media import param params return returns throws deprecated charset keyframes font-face supports layer container page
  property namespace type typedef see example internal public private todo override component input output author module
  since version default template ts-ignore ts-expect-error apply tailwind include mixin extend use forward`.split(
    /\s+/,
  ),
)

const platforms =
  'telegram|signal|instagram|insta|discord|twitter|snapchat|snap|skype|wechat|weixin|kik|tiktok|reddit|facebook|mastodon|bluesky|threads|threema(?: id)?|wire|session(?: id)?|wickr|matrix|keybase|linkedin|youtube|github|gitlab|twitch|viber|line(?: id)?|vk|qq|xmpp|jabber|icq|irc|nick|gamertag|psn|xbox|steam|whatsapp|username|user name|user|handle|login|nickname|screen name|alias|IG|PGP(?: key)?'

const at = /(?<![\p{L}\p{N}._%+/-])@(?!@)([\p{L}\p{N}_][\p{L}\p{N}_.-]{1,60})(?:@[\p{L}\p{N}.-]{3,80})?/gu
const ofReddit = /(?<![\p{L}\p{N}./])\/?u\/[\p{L}\p{N}_-]{2,40}/gu
const numbered = /(?<![\p{L}\p{N}#._/-])[\p{L}_][\p{L}\p{N}_.-]{1,31}#\d{4}(?!\d)/gu
const introduced = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${platforms})(?:\\s(?:handle|account|user|username|name|id|profile|nick|gamertag|me))?(\\s?[:=]\\s?|\\s\\(|\\s(?:(?:as|is|under|account|at)\\s)?)["'“@]?([\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.:-]{0,80}[\\p{L}\\p{N}_])?)`,
  'giu',
)

/** "on Telegram he is owl_77", "goes by owl_77", "the account “owl_77”" */
const calledSo =
  /(?:\bon (?:telegram|signal|instagram|discord|twitter|snapchat|skype|wechat|kik|tiktok|reddit|facebook|mastodon|bluesky|threads|threema|x|github|whatsapp)\b,? (?:\p{L}{2,5} )?(?:is|as|was|under|goes by|went by|called)|\b(?:goes|went|go) by|\b(?:posts?|posted|posting|writes|writing|logs? in|logged in|signed up|registered) (?:as|under)|\b(?:account|profile|login|user|poster|nickname|channel|handle)(?: (?:is|was|of|called|named))?) ["'“‘]?((?=[\p{L}\p{N}_.-]{0,40}[\d_])[\p{L}_][\p{L}\p{N}_.-]{2,40})/giu
/** A user of a machine: "C:\Users\annah\…", "/home/annah/…" */
const ofMachine = /(?:[A-Za-z]:\\Users\\|(?<![\p{L}\p{N}.])\/(?:home|Users)\/)([\p{L}\p{N}._-]{2,40})(?=[\\/])/gu

/** "owl_77 on Instagram" */
const onPlatform =
  /(?<![\p{L}\p{N}@._-])((?=[\p{L}\p{N}_.]{0,40}[\d_])[\p{L}][\p{L}\p{N}_.]{2,40}) on (?:telegram|signal|instagram|discord|twitter|snapchat|skype|wechat|kik|tiktok|reddit|facebook|mastodon|bluesky|threads|threema|x|github)\b/giu

/** "mudlark on Telegram" */
const wordOnPlatform =
  /(?<![\p{L}\p{N}@._-])([\p{Ll}]{5,30})(?: on| \(| at)? \(?(?:Telegram|Signal|Instagram|Discord|Twitter|Snapchat|Skype|WeChat|Kik|TikTok|Reddit|Mastodon|Bluesky|Threads|Threema|Wire)\b/gu

/** User names, wherever they can be looked up. */
export function handlesIn(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(at)) {
    const words = match[0].replace(/[.-]+$/, '')
    const name = (match[1] ?? '').toLowerCase().replace(/[.-]+$/, '')
    if (notUsers.has(name) || !/[\p{L}_]/u.test(name) || name.length < 2) continue
    found.push({start: match.index, end: match.index + words.length})
  }
  for (const pattern of [ofReddit, numbered]) {
    for (const match of text.matchAll(pattern)) {
      if (pattern === numbered && isOrdinaryWord(match[0].split('#')[0] ?? '')) continue
      found.push({start: match.index, end: match.index + match[0].length})
    }
  }
  for (const match of text.matchAll(wordOnPlatform)) {
    if (isUserWord(match[1] ?? '')) found.push({start: match.index, end: match.index + (match[1] ?? '').length})
  }
  for (const pattern of [calledSo, ofMachine]) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      const name = match[1] ?? ''
      if (!isVersion(name) && !/^(?:public|shared|default)$/i.test(name)) found.push({start: end - name.length, end})
    }
  }
  for (const match of text.matchAll(onPlatform))
    found.push({start: match.index, end: match.index + (match[1] ?? '').length})
  for (const match of text.matchAll(introduced)) {
    const [all, between = '', name = ''] = match
    const isTold = /[:=]|\bis\b/.test(between) || /handle|username|user name/i.test(all.slice(0, all.lastIndexOf(name)))
    const looks = /[\d_:]|[\p{L}]\.[\p{L}\d]/u.test(name) && /[\p{L}_]/u.test(name) && !/^\d/.test(name)
    const isKey = /^[0-9a-f]{32,}$/i.test(name)
    const isAfterWord = ordinaryPlatforms.test(all) && !isTold && /^\s*\(?$/.test(between)
    const isOdd = looks || isKey || (/[A-Z0-9]{8}/.test(name) && /\d/.test(name))
    if (name.length < 3 || (!isOdd && (isAfterWord || !isUserWord(name, isTold))) || (!isTold && isVersion(name)))
      continue
    const start = match.index + all.lastIndexOf(name)
    found.push({start, end: start + name.length})
  }
  return found
}

/** Platforms that are words of the language as well: "the user manual", "a wire service". */
const ordinaryPlatforms =
  /^(?:user|user name|username|handle|login|alias|line|session|wire|signal|steam|matrix|threads|snap|nick|discord)\b/i

/** What platforms have, and nobody is called. */
const ofPlatforms = new Set(
  'account app apps bot call calls channel channels chat chats contact direct feed group groups live message messages name number page pages photo post posts profile server space story stories subreddit text thread threads user username video'.split(
    ' ',
  ),
)

function isUserWord(name: string, isTold = false): boolean {
  if (!/^[\p{Ll}-]+$/u.test(name) || ofPlatforms.has(name)) return false
  return isTold && name.length > 9
    ? !has(name, 'ordinary') && !has(name.replace(/s$/, ''), 'ordinary')
    : !isOrdinaryWord(name)
}

function isVersion(name: string): boolean {
  return /^v?\d+(?:\.\d+)*$/i.test(name)
}
