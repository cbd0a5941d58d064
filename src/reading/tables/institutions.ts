/** Bodies that speak for themselves: not people, and not papers. In the singular and the plural. @internal */
export const institutions: ReadonlySet<string> = new Set(
  `ministry ministries police government governments company companies firm firms court courts agency agencies bank banks
  office offices department departments campaign campaigns administration army military navy authority party parties union
  unions group groups organization organizations organisation organisations committee commission council councils board
  association club clubs team teams university universities college school hospital embassy embassies guard
  service services bureau parliament congress senate house cabinet coalition opposition church vatican kremlin
  pentagon watchdog network networks newspaper newspapers magazine outlet outlets broadcaster channel
  media press radio television site blog station tabloid publisher airline airlines maker makers
  retailer manufacturer brewer supplier carrier federation league institute institution institutions foundation charity
  charities fund think-tank makers manufacturers authority guard tribunal jury inquest panel side sides country countries nation nations state states city town
  district tower defense defence prosecution coast junta regime forces force militia faction movement body
  headquarters brass leadership delegation mission secretariat directorate corps squad brigade unit division crown
  community industry sector lobby minority public family families couple pair duo band crowd audience team
  staffers-union campaigners-group wing caucus pac super-pac super startup conglomerate subsidiary corporation chain fed
  treasury legislature assembly chamber authority-wide consortium trust society academy lab laboratory center centre
  presidency chancellery interior palace exchange ombudsman prosecutor's-office watch`.split(/\s+/),
)
