import type {Span} from './identity.ts'

const address =
  /(?<![\p{L}\p{N}@.-])(?:https?:\/\/)?(?:[\p{L}\p{N}-]{1,63}\.){1,6}[\p{L}]{2,24}(?::\d{1,5})?(?:\/[^\s<>"'()“”]{0,500})?/giu

/** Paths of these hosts are somebody's, but for what a service keeps for itself. To add one: a row. */
const hosts: Readonly<Record<string, RegExp>> = {
  'twitter.com': /^\/[\w.]+/,
  'x.com': /^\/\w+/,
  'nitter.net': /^\/\w+/,
  'facebook.com': /^\/(?!pages\/|groups\/|watch|events|marketplace)(?:people\/)?[\w.]+/,
  'fb.com': /^\/[\w.]+/,
  'fb.me': /^\/[\w.]+/,
  'm.me': /^\/[\w.]+/,
  'instagram.com': /^\/(?!p\/|reel)[\w.]+/,
  'threads.net': /^\/@/,
  'threads.com': /^\/@/,
  'tiktok.com': /^\/@/,
  'snapchat.com': /^\/(?:add|u|@)/,
  'linkedin.com': /^\/(?:in|pub)\/./,
  't.me': /^\/\+?\w+/,
  'telegram.me': /^\/\w+/,
  'wa.me': /^\/\+?\w+/,
  'signal.me': /^\/#/,
  'matrix.to': /^\/#\/@/,
  'vk.com': /^\/[\w.]+/,
  'ok.ru': /^\/(?:profile\/)?\w+/,
  'weibo.com': /^\/(?:u\/|n\/)?\w+/,
  'reddit.com': /^\/(?:u|user)\/./,
  'github.com': /^\/[\w-]+/,
  'gist.github.com': /^\/[\w-]+/,
  'gitlab.com': /^\/[\w.-]+/,
  'codeberg.org': /^\/[\w.-]+/,
  'bitbucket.org': /^\/[\w.-]+/,
  'sr.ht': /^\/~/,
  'keybase.io': /^\/\w+/,
  'youtube.com': /^\/(?:@|c\/|user\/|channel\/)./,
  'twitch.tv': /^\/\w+/,
  'bsky.app': /^\/profile\//,
  'medium.com': /^\/@/,
  'flickr.com': /^\/(?:people|photos)\//,
  'pinterest.com': /^\/\w+/,
  'soundcloud.com': /^\/\w+/,
  'open.spotify.com': /^\/user\//,
  'strava.com': /^\/athletes\//,
  'xing.com': /^\/profile\//,
  'researchgate.net': /^\/profile\//,
  'academia.edu': /^\/\w+/,
  'orcid.org': /^\/\d{4}-/,
  'scholar.google.com': /^\/citations\?.*user=/,
  'paypal.me': /^\/\w+/,
  'paypal.com': /^\/paypalme\//,
  'venmo.com': /^\/\w+/,
  'cash.app': /^\/\$/,
  'patreon.com': /^\/\w+/,
  'ko-fi.com': /^\/\w+/,
  'buymeacoffee.com': /^\/\w+/,
  'linktr.ee': /^\/\w+/,
  'about.me': /^\/\w+/,
  'ask.fm': /^\/\w+/,
  'calendly.com': /^\/\w+/,
  'drive.google.com': /^\/(?:drive|file|open|folders)/,
  'docs.google.com': /^\/\w+\/(?:u\/|d\/)/,
  'photos.google.com': /^\/./,
  'photos.app.goo.gl': /^\/./,
  'dropbox.com': /^\/(?:s|scl|sh|home|u)\//,
  'onedrive.live.com': /^\/./,
  '1drv.ms': /^\/./,
  'icloud.com': /^\/(?:iclouddrive|sharedalbum|photos)/,
  'mega.nz': /^\/(?:file|folder|#)/,
  'wetransfer.com': /^\/downloads\//,
  'we.tl': /^\/./,
  'discord.com': /^\/users\//,
  'discord.gg': /^\/\w+/,
  'chat.whatsapp.com': /^\/\w+/,
  'sites.google.com': /^\/view\//,
  'box.com': /^\/s\//,
  'discordapp.com': /^\/users\//,
  'steamcommunity.com': /^\/(?:id|profiles)\//,
  'last.fm': /^\/user\//,
  'goodreads.com': /^\/user\//,
  'quora.com': /^\/profile\//,
  'skype.com': /^\/./,
  'line.me': /^\/(?:ti|R)\//,
  'angel.co': /^\/u\//,
  'stackoverflow.com': /^\/users\//,
  'truthsocial.com': /^\/@/,
  'gab.com': /^\/\w+/,
  'letterboxd.com': /^\/\w+/,
  'gofundme.com': /^\/f\//,
  'npmjs.com': /^\/~/,
  'hub.docker.com': /^\/u\//,
  'dev.to': /^\/\w+/,
  'trello.com': /^\/(?:b|u|\w+$)/,
  'pastebin.com': /^\/u\//,
  'evernote.com': /^\/shard\//,
  'huggingface.co': /^\/\w+/,
  'kaggle.com': /^\/\w+/,
  'codepen.io': /^\/\w+/,
  'dribbble.com': /^\/\w+/,
  'behance.net': /^\/\w+/,
  'vimeo.com': /^\/(?!\d)\w+/,
  'mixcloud.com': /^\/\w+/,
  'myspace.com': /^\/\w+/,
  'tumblr.com': /^\/\w+/,
  'imgur.com': /^\/user\//,
  'app.box.com': /^\/s\//,
  'airbnb.com': /^\/users\//,
}

/** What services keep for themselves, where an account would stand. */
const own = new Set(
  `about help login signup search explore home settings privacy terms tos policy policies legal features pricing hashtag jobs
  blog docs intent share sharer i topics trending download developers press security contact status business`.split(
    /\s+/,
  ),
)

/** Hosts that carry an account in front. */
const accountHosts =
  /^(?!www\.|help\.|support\.|about\.|blog\.|docs\.|api\.|status\.)[\w-]+\.(?:tumblr\.com|github\.io|gitlab\.io|wordpress\.com|blogspot\.com|substack\.com|livejournal\.com|bandcamp\.com|carrd\.co|weebly\.com|wixsite\.com|deviantart\.com|bsky\.social|medium\.com|sharepoint\.com|neocities\.org)$/i

/** A path that is somebody's, whatever the host: "/@name", "/~name", "/user/name". */
const accountPaths =
  /^\/(?:.*\/@\w|(?:.*\/)?personal\/|@[\w.-]+|~[\w.-]+|(?:web\/)?(?:users?|u|profiles?|members?|people)\/[\w.@-]+)/i

/** A page about one person on the pages of a body: "/staff/anna-hargreaves". */
const aboutOne =
  /\/(?:staff|team|people|our-people|employees?|faculty|directory|authors?|contributors?|profile|bio|by)\/\p{L}{2,30}[-._]\p{L}{2,30}(?:[-._]\p{L}{2,30})?\/?$/iu
const ofUser = /[?&](?:user|username|user_?name|profile|account|member|author)=[\p{L}\p{N}_.-]{3,}/iu

/** "linkedin dot com slash in slash annah" */
const spelled =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}-]{1,40} dot (?:com|me|net|org|social|app|tv|io)(?: (?:forward )?slash [\p{L}\p{N}@._-]{1,60}){1,4}/giu

/** All of them: what stands in their paths is no name in the text. */
export function addressesOnTheWeb(text: string): Span[] {
  return [...text.matchAll(address)]
    .filter(([words]) => words.includes('/'))
    .map((match) => ({start: match.index, end: match.index + match[0].length}))
}

/** Addresses on the web that are a person's account. */
export function linksIn(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(address)) {
    const words = match[0].replace(/[.,;:!?]+$/, '')
    if (isAccount(words)) found.push({start: match.index, end: match.index + words.length})
  }
  for (const match of text.matchAll(spelled)) {
    const words = match[0].replace(/ dot /gi, '.').replace(/ (?:forward )?slash /gi, '/')
    if (isAccount(words)) found.push({start: match.index, end: match.index + match[0].length})
  }
  return found
}

function isAccount(words: string): boolean {
  const [, host = '', path = ''] = /^(?:https?:\/\/)?([^/:]+)(?::\d+)?(\/.*)?$/i.exec(words) ?? []
  const bare = host.toLowerCase().replace(/^(?:www|m|mobile|old|new|[a-z]{2})\./, '')
  if (accountHosts.test(host)) return true
  const rule = hosts[bare] ?? hosts[host.toLowerCase()]
  const first = path.split(/[/?#]/)[1]?.toLowerCase() ?? ''
  if (rule !== undefined) return rule.test(path) && !own.has(first)
  return accountPaths.test(path) || aboutOne.test(path) || ofUser.test(path)
}
