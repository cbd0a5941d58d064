import type {Span} from '../identity.ts'

const han =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾丁魏薛叶葉阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文'
const japanese =
  '佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|清水|山崎|森|池田|橋本|阿部|石川|前田|藤田|小川|岡田|後藤|長谷川|村上|近藤|石井|坂本|遠藤|青木|藤井|西村|福田|太田|三浦|岡本|松田|中島|中川|原田|小野|竹内'

/** Whatever the script. To add one: a row, in time linear in the text. */
const patterns = [
  // Chinese: a family name of the table and one or two more, standing alone or before a word of speaking.
  new RegExp(
    `(?<=^|[^\\p{Script=Han}]|[叫是见见问由与和给找向对])(?:欧阳|司马|诸葛|上官|[${han}])\\p{Script=Han}{1,2}(?=$|[^\\p{Script=Han}]|说|告诉|表示|先生|女士|是|在|和|给)`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{Script=Han})(?:${japanese})(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]{1,3}|[ 　]\\p{Script=Han}{1,3})?(?=$|[^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]|さん|氏|は|が|と|に|の)`,
    'gu',
  ),
  /(?<!\p{Script=Hangul})[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모] ?\p{Script=Hangul}{2}(?=$|[^\p{Script=Hangul}]|씨|은|는|이|가|의)/gu,
  // Cyrillic and Greek: two or three capitalised words of which one ends as family names and patronymics do.
  /(?<![\p{L}])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}*(?:ов|ев|ёв|ин|ын|ский|цкий|ой|ова|ева|ёва|ина|ына|ская|цкая|енко|чук|юк|ук|ич|вич|вна|чна|ян|швили|дзе|ко|ець|ик|ак|ук|ою|ову|еву|ину|ом|ым)(?![\p{L}])/gu,
  /(?<![\p{L}])(?:Александр|Алексей|Андрей|Анна|Борис|Виктор|Владимир|Дмитрий|Екатерина|Елена|Иван|Игорь|Ирина|Мария|Михаил|Наталья|Николай|Ольга|Павел|Сергей|Светлана|Татьяна|Юлия|Юрий|Олексій|Андрій|Оксана|Тарас|Богдан|Олена|Ірина|Володимир|Катерина)(?:у|ом|ой|ы|а|е|ю)?(?: \p{Lu}\p{Ll}+){0,2}(?![\p{L}])/gu,
  /(?<![\p{L}])\p{Lu}[\p{Ll}\p{M}]+ \p{Lu}[\p{Ll}\p{M}]*(?:όπουλος|πούλου|πουλος|ίδης|ίδου|άκης|άκη|ιάδης|άδης|έας|ης|ος|ου|ας|ού|ής|ός)(?![\p{L}])/gu,
  // Arabic, Persian, Urdu, Hebrew, Devanagari, Thai, Amharic …: a given name of the table and what follows, or a few words amid others.
  /(?<![\p{L}])(?:محمد|محمود|أحمد|احمد|علي|حسن|حسين|فاطمة|مريم|خالد|عمر|يوسف|إبراهيم|ابراهيم|عبد ?ال\p{L}+|مصطفى|سعيد|ليلى|زينب|سارة|نور|طارق|كريم|رضا|مهدی|زهرا|علیرضا|سامي|هدى|منى|رانيا|ياسمين|جمال|ناصر|سلمى)(?: \p{Script=Arabic}+){0,2}(?![\p{L}])/gu,
  /(?<![\p{L}])(?:דוד|משה|יוסף|שרה|רחל|יעקב|אברהם|מיכל|נועה|יעל|רונן|אבי|תמר|חנה|מרים|דניאל|איתן)(?: \p{Script=Hebrew}+){1,2}(?![\p{L}])/gu,
  /(?<![\p{L}\p{M}])(?:राम|राहुल|अमित|प्रिया|अंजलि|सुनीता|संजय|राजेश|अनिल|मीना|नेहा|पूजा|विजय|अर्जुन|कविता|सीता|गीता|मोहन|सुरेश|रमेश)(?: [\p{Script=Devanagari}]+){1,2}/gu,
  /(?<=[\p{Script=Latin}] )(?:[\p{Script=Arabic}]+|[\p{Script=Hebrew}]+|[\p{Script=Devanagari}]+|[\p{Script=Bengali}]+|[\p{Script=Tamil}]+|[\p{Script=Ethiopic}]+|[\p{Script=Georgian}]+|[\p{Script=Armenian}]+|[\p{Script=Thai}]+)(?: (?:[\p{Script=Arabic}]+|[\p{Script=Hebrew}]+|[\p{Script=Devanagari}]+|[\p{Script=Bengali}]+|[\p{Script=Tamil}]+|[\p{Script=Ethiopic}]+|[\p{Script=Georgian}]+|[\p{Script=Armenian}]+)){1,2}(?=$|[ .,;:!?][ \p{Script=Latin}]?|$)/gu,
  // Nothing but a few words of a script without capitals.
  /^(?:[\p{Script=Georgian}]+|[\p{Script=Armenian}]+|[\p{Script=Thai}\p{M}]+|[\p{Script=Ethiopic}]+|[\p{Script=Tamil}\p{M}]+|[\p{Script=Bengali}\p{M}]+)(?: [\p{L}\p{M}]+){1,2}$/gu,
]

/** Names that are not in Latin letters. */
export function otherScripts(text: string): Span[] {
  if (!/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text)) return []
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) =>
      /^(?:Нью|Санкт|Красная|Белый|Новый|Северный|Южный|Верховный|Организация|Совет|Европейский|Российская)/.test(
        match[0],
      )
        ? []
        : [{start: match.index, end: match.index + match[0].trimEnd().length}],
    ),
  )
}
