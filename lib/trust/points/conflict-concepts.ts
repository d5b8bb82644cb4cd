import { stem } from './conflict-stem.ts';

/** Words of news that say the same of an event, in English, German, French and Spanish. The first word names the group. */
const groups = `
dead died die dies dying killed kill kills killing killings deaths death fatalities fatality fatal perished perish toll slain victims gestorben starb starben tote toten tot todesopfer getotet ums leben morts mort mortes tues tue peri deces victimes muertos muerto muertes fallecidos murieron murio victimas
murder murdered murders murdering
hurt injured injuring injure injuries injury wounded wounds wounding harmed verletzt verletzte verletzten verletzter blesses blesse blessees heridos herido lesionados
arrested arrest arrests detained detain detentions custody seized festgenommen festnahmen verhaftet arretes arretees interpelles arrestations detenidos detuvo detenciones
missing vermisst vermisste disparus desaparecidos
evacuated evacuate evacuation evacuated leave displaced fled evakuiert evacues evacuees evacuados
people population inhabitants residents persons person humans individuals menschen personen leute personnes gens personas gente
jobs job workers worker employees employee staff posts positions workforce headcount personnel arbeitsplatze stellen mitarbeiter beschaftigte emplois emploi salaries postes empleos empleo trabajadores empleados puestos
homes home houses house households dwellings hauser wohnungen maisons logements casas viviendas hogares
jets jet planes plane aircraft airliners airplanes flugzeuge avions aviones
ships ship vessels vessel boats boat ferry ferries schiffe navires barcos buques
cars car vehicles vehicle autos fahrzeuge voitures vehicules coches vehiculos
shops shop stores store outlets branches geschafte filialen laden magasins tiendas
soldiers soldier troops troop servicemen soldaten soldats soldados
children child kids kid kinder enfants ninos
pupils pupil students student schuler eleves alumnos
voters voter voted vote votes voting ballot stimmen voix votos
seats seat sitze sieges escanos
crowd spectators fans audience attended attend attendance visitors visitor guests zuschauer besucher spectateurs visiteurs espectadores visitantes asistentes
marched march demonstrators demonstrator protesters protester demonstration marchers demonstranten manifestants manifestantes
runners runner participants entrants laufer coureurs corredores
rooms room beds bedrooms zimmer chambres habitaciones
years year annual jahre jahren ans annees anos
fined fine fines penalty pay pays paid bussgeld amende multa
money cost costs price worth valued value spend spent spending kosten kostet wert cout prix coste precio
bought buy buys buying purchase purchased acquire acquired acquires acquisition takeover kaufte kauft gekauft ubernahme achete rachat rachete compra compro adquirio
profit profits earnings earned gewinn benefice benefices beneficio beneficios
revenue revenues turnover sales umsatz recettes ventas ingresos facturo facturacion
raised raise brought
fire wildfire blaze flames brand feuer incendie incendio
quake earthquake temblor tremor erdbeben seisme terremoto
crash accident collision unfall accidente
agree agreed agreement deal pact accord treaty contract vertrag contrat acuerdo contrato
start starts started starting begin begins began begun beginning opens open opened opening inaugurated inauguration kick-off kickoff launch launches launched commence commenced first-day effect eroffnet beginnt beginn begann startet ouvre ouvrira commence debut debute abrira comienza empieza inicio inaugura
end ends ended ending finish finished finishes finale concluded conclude expire expires endet ende termine finit termina
planned plan plans planning intend intends intended scheduled schedule geplant plant prevu prevoit planea previsto
sign signed signs signature put-names
announce announced announces announcement said unveiled revealed
found find finds discovered discover discovery locate located
seen saw see spotted witnessed sighted
won win wins winning winner victory beat beats defeated defeats triumph triumphed
chosen identified identify identifies choose chose appointed appoint appoints appointment named picked nominated selected select gave given
shot shoot shots shooting fired gunfire opened
gunman shooter attacker assailant
suspect accused defendant
trial court judged judges tribunal proces
member lawmaker mp deputy legislator
resigned resign resigns resignation quit quits
chief head boss leader led leads lead director chair chairman chairwoman chairperson
shares share stock stocks
issue issued release released releases releasing publish published
repair mending fix
movie film
held hold holds place venue
felt feel
meet meets met meeting
hear hears heard
acquitted acquit
support supports supported backs backed backing favour favor
percent percentage prozent
began-work work
law act bill legislation reform gesetz loi ley
firm company business group corporation
unemployment jobless jobless-rate arbeitslosigkeit chomage paro desempleo
fall-ill ill sick
teacher teachers
climber hiker mountaineer
trip visit travel visits head heads heading
bomb device explosive
fell fall falls fallen
rate
took take takes taken accept accepted
know knows knew known knowledge
drink drinks drank drunk drinking alcohol
largest biggest
confess confession confessed admitted admit
match game
`;

const ofWord = new Map<string, string>();
const ofStem = new Map<string, string>();
for (const line of groups.trim().split('\n')) {
  const [name = '', ...words] = line.split(' ');
  for (const word of [name, ...words]) {
    if (!ofWord.has(word)) ofWord.set(word, name);
    if (!ofStem.has(stem(word))) ofStem.set(stem(word), name);
  }
}

/** What a folded word means, so far as news needs it: the name of its group, or its stem. */
export function concept(word: string): string {
  const form = stem(word);
  // Short stems are shared by words that have nothing in common: `share` and `Sharron`, `lives` and `live`.
  return ofWord.get(word) ?? (form.length > 5 ? ofStem.get(form) : undefined) ?? form;
}
