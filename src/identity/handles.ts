import type {Span} from './identity.ts'
import {isOrdinaryWord} from './names/lexicon.ts'

/** At-rules of style sheets and of comments on code; not user names. */
const notUsers = new Set(
  `media import param params return returns throws deprecated charset keyframes font-face supports layer container page
  property namespace type typedef see example internal public private todo override component input output author module
  since version default template ts-ignore ts-expect-error apply tailwind include mixin extend use forward`.split(
    /\s+/,
  ),
)

const platforms =
  'telegram|signal|instagram|insta|discord|twitter|snapchat|snap|skype|wechat|weixin|kik|tiktok|reddit|facebook|mastodon|bluesky|threads|threema(?: id)?|wire|session(?: id)?|wickr|matrix|keybase|linkedin|youtube|github|gitlab|twitch|viber|line(?: id)?|vk|qq|xmpp|jabber|icq|steam|username|user name|user|handle|login|nickname|screen name|alias|IG|PGP(?: key)?'

const at = /(?<![\p{L}\p{N}._%+/-])@(?!@)([\p{L}\p{N}_][\p{L}\p{N}_.-]{1,60})(?:@[\p{L}\p{N}.-]{3,80})?/gu
const ofReddit = /(?<![\p{L}\p{N}./])\/?u\/[\p{L}\p{N}_-]{2,40}/gu
const numbered = /(?<![\p{L}\p{N}#._/-])[\p{L}_][\p{L}\p{N}_.-]{1,31}#\d{4}(?!\d)/gu
const introduced = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${platforms})(?:\\s(?:handle|account|user|username|name|id|profile|nick))?(\\s?[:=]\\s?|\\s\\(|\\s(?:(?:as|is|under|account|at)\\s)?)["'“@]?([\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.:-]{0,60}[\\p{L}\\p{N}_])?)`,
  'giu',
)

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
  for (const match of text.matchAll(onPlatform))
    found.push({start: match.index, end: match.index + (match[1] ?? '').length})
  for (const match of text.matchAll(introduced)) {
    const [all, between = '', name = ''] = match
    const isTold = /[:=]|\bis\b/.test(between) || /handle|username|user name/i.test(all.slice(0, all.lastIndexOf(name)))
    const looks = /[\d_:]|[\p{L}]\.[\p{L}\d]/u.test(name) && /[\p{L}_]/u.test(name) && !/^\d/.test(name)
    const isOdd = looks || (/[A-Z0-9]{8}/.test(name) && /\d/.test(name))
    if (name.length < 3 || (!isOdd && !isUserWord(name)) || (!isTold && isVersion(name))) continue
    const start = match.index + all.lastIndexOf(name)
    found.push({start, end: start + name.length})
  }
  return found
}

function isUserWord(name: string): boolean {
  return /^[\p{Ll}-]+$/u.test(name) && !isOrdinaryWord(name)
}

function isVersion(name: string): boolean {
  return /^v?\d+(?:\.\d+)*$/i.test(name)
}
