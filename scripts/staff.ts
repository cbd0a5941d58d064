/** Who works in the local newsroom: `/studio/?as=reporter` is Imogen Calloway in that browser from then on. */
export const staff = {
  reporter: {name: 'Imogen Calloway', roles: ['reporter']},
  night: {name: 'Night editor', roles: ['desk-editor']},
  standards: {name: 'Standards editor', roles: ['standards-editor']},
  chief: {name: 'Editor-in-chief', roles: ['editor-in-chief']},
}
