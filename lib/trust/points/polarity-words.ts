/** Opposites: a word of the first list and one of the second, said of one thing at one time, cannot both be true. */
export interface Poles {
  readonly name: string;
  readonly up: RegExp;
  readonly down: RegExp;
}

const exactly = (words: string) => new RegExp(`^(?:${words.trim().replace(/\s+/g, '|')})$`);

/** The opposites that news is made of; folded words and phrases (with a low line) in English, German, French and Spanish. */
export const poles: readonly Poles[] = [
  {
    name: 'change',
    up: exactly(`rose rise rises rising risen increased increase increases increasing grew grow grows growing grown climbed climb climbs climbing
      jumped jump jumps surged surge surges soared soar soars gained gain gains higher went_up go_up goes_up going_up up rallied advanced advance
      more expanded expand expands swelled rebounded stieg steigt gestiegen wuchs erhoht zugenommen hausse augmente augmentation progresse grimpe
      subio suben sube aumento aumentaron aumenta crecio crece strengthened strengthen added costlier pricier dearer`),
    down: exactly(`fell fall falls falling fallen decreased decrease decreases decreasing declined decline declines declining dropped drop drops dropping
      shrank shrunk shrink shrinks shrinking slid slide slides slipped slip slumped slump slumps plunged plunge plunges sank sink sinks tumbled tumble
      lower went_down go_down goes_down going_down down dipped dip retreated fewer less contracted sank sinkt gesunken fiel gefallen zuruckgegangen abgenommen
      baisse recule diminue chute bajo baja bajaron cayo cae descendio disminuyo weakened reduced cheaper`),
  },
  { name: 'gap', up: exactly('widened widen widens widening widest'), down: exactly('narrowed narrow narrows narrowing') },
  {
    name: 'approval',
    up: exactly(`approved approve approves approval passed passes adopted adopts adopt backed back backs accepted accepts accept endorsed endorses ratified ratifies granted grants grant
      supports supported support favours favors agreed authorised authorized allowed allows allow permits permitted waved_through welcomed welcomes cleared
      angenommen gebilligt genehmigt zugestimmt stimmte_zu billigte approuve adopte accepte adopte aprobo aprueba aprobado acepto acepta autorizo`),
    down: exactly(`rejected reject rejects rejection refused refuses refuse turned_down turns_down voted_down blocked blocks block opposes opposed oppose denied vetoed vetoes
      defeated threw_out thrown_out dismissed dismisses declined abgelehnt lehnte verweigert rejete refuse rejete rechazo rechaza rechazado`),
  },
  {
    name: 'vote',
    up: exactly('voted_for votes_for vote_for voting_for'),
    down: exactly('voted_against votes_against vote_against voting_against'),
  },
  {
    name: 'permission',
    up: exactly(
      'allow allows allowed permit permits permitted legalise legalised legalize legalized legalises erlaubt autorise permite permitir',
    ),
    down: exactly(
      'ban bans banned prohibit prohibits prohibited outlaw outlaws outlawed forbid forbids forbade barred bars verboten verbietet interdit interdite prohibe prohibio',
    ),
  },
  {
    name: 'rules',
    up: exactly('tightened tightens tighten toughened toughens'),
    down: exactly('relaxed relaxes relax loosened loosens eased'),
  },
  {
    name: 'praise',
    up: exactly('praised praises praise hailed hails applauded applauds welcomed welcomes lobte salue elogio'),
    down: exactly(
      'criticised criticises criticized criticizes condemned condemns denounced denounces blasted slammed kritisierte critique critico condeno',
    ),
  },
  {
    name: 'advance',
    up: exactly('advanced advances advancing pushed_forward gained_ground'),
    down: exactly('retreated retreats retreating withdrew pulled_back fell_back pushed_back lost_ground'),
  },
  { name: 'league', up: exactly('promoted'), down: exactly('relegated demoted') },
  { name: 'weather', up: exactly('warmer hotter wetter'), down: exactly('colder cooler drier') },
  {
    name: 'win',
    up: exactly(
      'gained gains won win wins winning beat beats victory triumphed defeated defeats gewann gewonnen siegte gagne remporte gano gana vencio',
    ),
    down: exactly('lost lose loses losing defeat loss verlor verloren perdu perd perdio pierde'),
  },
  {
    name: 'verdict',
    up: exactly('guilty convicted convicts convicts conviction verurteilt condamne coupable condenado condeno culpable'),
    down: exactly('acquitted acquits acquittal cleared innocent not_guilty freigesprochen acquitte absuelto absolvio exonerated'),
  },
  {
    name: 'ruling',
    up: exactly('upheld upholds uphold confirmed bestatigt bestatigte confirme confirmo affirmed'),
    down: exactly('overturned overturns overturn quashed reversed reverses annulled struck_down threw_out aufgehoben annule anulo revoco'),
  },
  {
    name: 'open',
    up: exactly(
      'opened opens open reopened reopens reopen opening reopening geoffnet offnet eroffnet ouvre rouvre rouvrira ouvrira abre abrio abrira reabre',
    ),
    down: exactly(
      'closed closes close shut shuts closing shutting closure geschlossen schliesst schliessen fermeture ferme fermera cierra cerro cerrara cierre',
    ),
  },
  {
    name: 'staffing',
    up: exactly(
      'hired hires hire hiring recruit recruits recruited recruiting recruitment create creates created creating add adds stellt_ein einstellen embauche embaucher contrata contrato contratara',
    ),
    down: exactly(
      'sacked sacks axed axes axe cut cuts laid_off lay_off lays_off dismissed dismiss redundant shed sheds streicht abbauen licencie supprime despide despidio despedira eliminate eliminates',
    ),
  },
  { name: 'side', up: exactly('supporters proponents backers'), down: exactly('opponents critics') },
  { name: 'north', up: exactly('north northern'), down: exactly('south southern') },
  { name: 'east', up: exactly('east eastern'), down: exactly('west western') },
  { name: 'order', up: exactly('before avant vor antes'), down: exactly('after apres nach despues') },
  {
    name: 'extend',
    up: exactly('extended extends extend lengthened lengthens prolonged extension verlangert prolonge prolongo amplio'),
    down: exactly('shortened shortens curtailed cut_short ended abgekurzt'),
  },
  {
    name: 'raise',
    up: exactly('raised raises raise raising hiked hikes hike lifted erhohte erhoht releve eleve elevo'),
    down: exactly(
      'cut cuts lowered lowers lower lowering reduced reduces reduce slashed slashes trimmed senkte gesenkt senkt abaisse redujo reduce recorto',
    ),
  },
  {
    name: 'profit',
    up: exactly('profit profits surplus gewinn benefice excedent superavit ganancias beneficio'),
    down: exactly('loss losses deficit verlust perte deficit perdidas'),
  },
  {
    name: 'stay',
    up: exactly('stay stays staying stayed remain remains remained keeps bleibt reste permanece'),
    down: exactly('leave leaves leaving left quit quits resign resigns resigned departs departed verlasst quitte deja abandona dejara'),
  },
  { name: 'life', up: exactly('survived survives survive alive'), down: exactly('died dies dead killed perished') },
  { name: 'keep', up: exactly('kept keeps keep retained retains retain'), down: exactly('lost loses lose forfeited forfeits') },
  { name: 'ruin', up: exactly('spared spares intact undamaged'), down: exactly('destroyed destroys destroy gutted razed demolished') },
  { name: 'still', up: exactly('still'), down: exactly('no_longer') },
  { name: 'plea', up: exactly('pleaded_guilty pleads_guilty'), down: exactly('pleaded_not pleads_not') },
  { name: 'worth', up: exactly('safe'), down: exactly('unsafe dangerous') },
  { name: 'legal', up: exactly('lawful constitutional legally'), down: exactly('illegal unlawful unconstitutional illegally') },
  { name: 'success', up: exactly('succeeded succeeds success successful'), down: exactly('failed fails failure unsuccessful') },
  {
    name: 'arrival',
    up: exactly('arrived arrives entered enters joined joins join'),
    down: exactly('departed left leaves leave exited withdrew withdraws'),
  },
  {
    name: 'trend',
    up: exactly('accelerated accelerates accelerating faster quicker sped_up'),
    down: exactly('slowed slows slowing slower decelerated'),
  },
  {
    name: 'strength',
    up: exactly('stronger strengthened better improved improves'),
    down: exactly('weaker weakened worse worsened deteriorated worsens'),
  },
  { name: 'trade', up: exactly('bought buys buy buying acquired acquires purchased'), down: exactly('sold sells sell selling') },
  { name: 'freedom', up: exactly('released freed frees freeing release'), down: exactly('jailed imprisoned detained arrested') },
  { name: 'charge', up: exactly('consecutively'), down: exactly('concurrently') },
  {
    name: 'lift',
    up: exactly('imposed imposes impose imposing introduced introduces'),
    down: exactly('lifted lifts lift abolished scrapped scraps abolishes'),
  },
  {
    name: 'start',
    up: exactly('resumed resumes resume restarted continues continue'),
    down: exactly('suspended suspends suspend halted halts stopped stops'),
  },
  { name: 'surplus', up: exactly('majority most'), down: exactly('minority') },
  {
    name: 'size',
    up: exactly('largest biggest highest longest oldest hottest warmest'),
    down: exactly('smallest lowest shortest youngest coldest'),
  },
];
