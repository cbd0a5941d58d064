/**
 * What looks like an identity in a text: names, mails, user names, links to accounts, telephone numbers, addresses, bank
 * accounts. Pure, in time linear in the text. It knows nothing of sourcing; the vocabularies of names come from a library,
 * so it is loaded when it is first asked.
 *
 * @module
 */
export {identitiesIn} from './identitiesIn.ts'
export {type Identity, type IdentityKind, identityTitles} from './identity.ts'
