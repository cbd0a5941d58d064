import type {RemarkKind} from '../remark.ts'

type Row = {readonly kind: RemarkKind; readonly words: string; readonly isAtStart?: true}

/**
 * What a text says of itself or of how it names people. Words follow one another; a slash stands between alternatives,
 * `-` among them: nothing need stand there, `*`: any word. To add one, write its row, and its sentence in the test table.
 */
export const remarkRows: readonly Row[] = [
  // A name that the newsroom made up, or let somebody be called by.
  {kind: 'inventedName', words: 'not his/her/their/the real/actual name/names'},
  {kind: 'inventedName', words: "isn't/wasn't his/her/their real/actual name"},
  {kind: 'inventedName', words: 'name/names has/have been changed/altered'},
  {kind: 'inventedName', words: 'name/names was/were changed/altered'},
  {kind: 'inventedName', words: 'changed/altered his/her/their name/names'},
  {kind: 'inventedName', words: 'changed/altered the name/names of'},
  {kind: 'inventedName', words: "we are/will/'ll/shall - call/calling him/her/them"},
  {kind: 'inventedName', words: "whom/who/which we are/will/'ll/shall - call/calling"},
  {kind: 'inventedName', words: 'is/are/was/were being called here/-'},
  {kind: 'inventedName', words: 'asked/asks/wished/wants/wanted to be called/referred/known/identified as/to'},
  {kind: 'inventedName', words: 'asked/asks/wished/wants/wanted to be identified only as/by'},
  {kind: 'inventedName', words: 'identified/named here only/- as'},
  {kind: 'inventedName', words: 'is/are using a pseudonym/pseudonyms'},
  {kind: 'inventedName', words: 'using a pseudonym/pseudonyms for/instead/to protect'},
  {kind: 'inventedName', words: 'a pseudonym/pseudonyms'},
  {kind: 'inventedName', words: 'under/using a/an different/assumed/false/fictitious/made-up name'},
  {kind: 'inventedName', words: 'given a/an different/assumed/false/fictitious name'},
  // A name that they had before anybody wrote of them.
  {
    kind: 'ownPseudonym',
    words:
      'writes/wrote/writing/published/publishes/publishing/posts/posted/posting/blogs/blogging/performs/performed/records/sings under/as a/an/the/his/her pseudonym/pseudonyms/name/alias/handle',
  },
  {kind: 'ownPseudonym', words: 'under the pseudonym/pseudonyms/alias/handle/username/pen'},
  {kind: 'ownPseudonym', words: 'behind the pseudonym'},
  {kind: 'ownPseudonym', words: 'known online/professionally as'},
  {kind: 'ownPseudonym', words: 'better known as'},
  {kind: 'ownPseudonym', words: 'goes/went/going by'},
  // An error of the text itself is owned up to.
  {kind: 'error', words: 'in error'},
  {kind: 'error', words: 'incorrectly/wrongly/mistakenly/erroneously/inaccurately'},
  {
    kind: 'error',
    words:
      'misstated/misidentified/misspelled/misspelt/misattributed/misquoted/mischaracterized/mischaracterised/miscalculated/misreported/misdescribed/misnamed/misdated/mistranslated/misrepresented',
  },
  {kind: 'error', words: 'was/were/are/is wrong/incorrect/inaccurate/mistaken/untrue/erroneous'},
  {kind: 'error', words: 'an/our/the error/errors/mistake/mistakes'},
  {kind: 'error', words: 'regret/regrets/apologize/apologise/apologizes/apologises for/the/this/any'},
  {
    kind: 'error',
    words:
      'earlier/previous/original/initial/first version/versions/headline/caption/story/report/article/post/tweet stated/said/gave/listed/identified/named/described/referred/reported/put/attributed/quoted/claimed/called/suggested/implied/had/cited/showed/placed/dated/spelled/misstated',
  },
  {
    kind: 'error',
    words:
      'earlier/previous/original/initial/first version/versions/headline/caption of/on/for this/the/our story/article/report/post/headline/item/piece/column/page stated/said/gave/listed/identified/named/described/referred/reported/put/attributed/quoted/claimed/called/suggested/implied/had/cited/showed/placed/dated/spelled/misstated',
  },
  {
    kind: 'error',
    words:
      'story/article/report/post/piece/column earlier/previously/originally/initially stated/said/gave/listed/identified/named/described/referred/reported/put/attributed/quoted/claimed/called/suggested/implied/had/cited/showed/placed/dated/spelled/misstated',
  },
  {kind: 'error', words: 'we/it/this said/reported/wrote/stated earlier/previously/originally/initially'},
  {
    kind: 'error',
    words: 'originally/previously/initially said/stated/reported/gave/identified/described/misstated/listed',
  },
  {kind: 'error', words: 'has/have been/since corrected'},
  {kind: 'error', words: 'has/have since/now been corrected'},
  {kind: 'error', words: 'was/were corrected'},
  {kind: 'error', words: 'corrected to/the/a/an/in'},
  {kind: 'error', words: 'corrects/correcting'},
  {kind: 'error', words: 'should have said/read/been/stated/identified/referred/given'},
  {kind: 'error', words: 'should/ought to read'},
  // The same, called something milder.
  {
    kind: 'softened',
    words: 'recasts/fixes/clarifies/changes/updates/amends/tweaks/edits/rewords/revises/adjusts/removes/adds',
    isAtStart: true,
  },
  {
    kind: 'softened',
    words: 'recast/fixed/clarified/changed/updated/amended/tweaked/edited/reworded/revised/adjusted',
    isAtStart: true,
  },
  {kind: 'softened', words: 'clarification/update/updated/note/amendment/edit', isAtStart: true},
  {
    kind: 'softened',
    words:
      'this/the/our/a story/article/report/post/headline/item/piece/column/text/version/caption/wording/sentence/paragraph/figure/page has/have/is/was/were since/now/- been/- recast/fixed/clarified/changed/updated/amended/tweaked/edited/reworded/revised/adjusted/refreshed',
  },
  {
    kind: 'softened',
    words:
      'we have/had since/now/- recast/fixed/clarified/changed/updated/amended/tweaked/edited/reworded/revised/adjusted/refreshed',
  },
  {
    kind: 'softened',
    words:
      'this/the/our story/article/report/post/item/piece/column/version recasts/fixes/clarifies/changes/updates/amends/tweaks/revises',
  },
  {kind: 'softened', words: 'to clarify/reword/tweak/recast'},
  {kind: 'softened', words: 'for clarity/accuracy'},
  // One thing, and not another: what follows was said before, or nobody would deny it.
  {kind: 'takenBack', words: 'not as/a/an/the/in/on/at/by/from/to/for/with/because/during/before/after'},
  {kind: 'takenBack', words: 'rather than'},
  {kind: 'takenBack', words: 'instead of'},
  {kind: 'takenBack', words: 'as opposed to'},
]
