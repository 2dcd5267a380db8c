import { entries } from './entries.js';

/** Words about groups of people, to be read only together with what is said of them. */
export const groups = entries(`
  women, woman, girls, females, female, feminists, men like you, trans people, trans person, trans women,
  trans men, trans, transgender, transgenders, transsexuals, gay people, gay person, gays, gay, gay men, lesbians,
  lesbian, homosexuals, homosexual, bisexuals, queers, lgbt, black people, black person, blacks, black, africans,
  asians, asian people, chinese people, indians, pakistanis, mexicans, latinos, arabs, disabled people,
  disabled person, the disabled, disabled, handicapped people, autistic people, muslims, muslim, jews, jew,
  jewish people, hindus, sikhs, christians, catholics, atheists, islam, immigrants, immigrant, migrants, migrant,
  refugees, refugee, asylum seekers, foreigners, foreigner, expats, gypsies, roma people, travellers, poles,
  romanians, turks, russians, ukrainians, albanians, somalis, syrians, afghans, nigerians, haitians, venezuelans,
  old people, fat people, white people, whites,
  mujeres, inmigrantes, inmigrante, migrantes, refugiados, extranjeros, gitanos, gitano, judíos, judío, musulmanes,
  musulmán, moros, negros, chinos, árabes, homosexuales, lesbianas, personas trans, discapacitados, venezolanos,
  femmes, immigrés,  réfugiés, étrangers, juifs, musulmans, arabes, les noirs,
  homosexuels, ausländer, flüchtlinge, migranten, juden, muslime, schwarze, frauen, homosexuelle
`);

/** What contempt for people is said with. */
export const contempt = entries(`
  hate, hates, hated, hating, hatred, despise*, detest, detests, loathe*, abhor*, can't stand, cannot stand,
  cant stand, contempt, disdain, scorn, disgusted by, sick of, fed up with, pissed off by, pissing me off,
  nothing worse than, get out of our, fuck off, fuck all, fuck the, fuck, fucking, go fuck, with you fucking,
  no respect for, no compassion, no sympathy for, no empathy for, enraged by, furious at, so much rage,
  like less than, never trust, better off without, absolute worst, rage for,
  odio a, odiamos a, detesto a, desprecio a, me dan asco, nos dan asco, asco de, je hais les, je hais ces, je déteste les, je déteste ces, on déteste les,
  ich hasse, wir hassen, ich verachte
`);

/** Contempt that is said after those it is for. */
export const feltFor = entries(`
  disgust, disgusts, make me sick, makes me sick, so much rage, makes me angry, make me angry, makes me so angry,
  make me so angry, make me furious, makes me furious, make me boil, makes me boil, boil with, absolute worst,
  the worst, get the fuck out, fuck off, go fuck, get out of our, go back to, nothing but contempt, piss me off,
  pissing me off, sicken me, repulse me, are not welcome here, stay out of our,
  me dan asco, nos dan asco, dan asco, me dégoûtent, nous dégoûtent, widern mich an, ekeln mich an
`);

/** Contempt and harm for those spoken of before: "They come here. I hate them." */
export const againstThem = entries(`
  hate them, hate them all, hate every, despise them, loathe them, detest them, can't stand them, disgust me,
  disgusts me, sick of them, contempt for them, kill them, killing them, shoot them, shooting them, murder them,
  hang them, burn them, gas them, beat them, wipe them, exterminate them, eradicate them, eliminate them,
  get rid of them, murder every, kill every, make them suffer, make them pay, lock them all, send them back,
  ship them back, throw them out, fuck them, they deserve to die, they deserve to suffer, they should suffer,
  they ought to be, nothing worse than your kind, your kind
`);

/** Words that degrade whatever people they are said of. */
export const degrading = entries(`
  scum, scumbag*, filth, filthy, vermin, parasite*, cockroach*, savages, subhuman*, sub-human*, untermensch*,
  human garbage, human trash, common trash, worthless, lesser beings, lesser people, not human, aren't human,
  not even human, no better than, infest*, swarm*, repulsive, repugnant, revolting, despicable, degenerates,
  waste of space, waste of life, waste of oxygen, dumbest, stupidest, retarded, brainless, fucked in the head,
  aren't worth, worth shit, worth nothing, worth absolutely nothing, shithead*, assholes, arseholes, bastards,
  dickhead*, pricks, dumbass*, shitty, belong in a zoo, belong in a cage, belong in chains, belong in the kitchen,
  belong behind bars, in cages, don't deserve rights, deserve no rights, no rights, ruin our country, ruining our,
  destroying our, taking over our, danger to our, threat to our, threat to civilisation, threat to civilization,
  smarter than any, more intelligent than, more valuable than,
  escoria, basura humana, alimañas, subhumanos, infrahumanos, sous-hommes, vermine, abschaum, untermenschen, ungeziefer
`);

/** Words that degrade people when they are said to be that: "… are animals". */
export const insulting = entries(`
  trash, garbage, rubbish, dirt, rats, pigs, pig, monkeys, monkey, apes, animals, beasts, insects, germs, pests,
  a virus, a disease, a cancer, a plague, a pest, the plague, disgusting, sickening, disgrace, disgraceful,
  inferior, pathetic, vile, dumb, stupid, ignorant, dishonest, lazy, liars, thieves, idiots, morons, unintelligent,
  uncivilised, uncivilized, primitive, ugly, evil, wicked, cruel, rapists, criminals, terrorists, shit, bullshit,
  prick, asshole, bastard, cunts, refuse, burden on, never attractive, never be as, never any, unattractive,
  incapable
`);

/** What joins people and what they are said to be. */
export const joining = entries(`
  are, is, were, being, be, nothing but, like you, such, so, all, just, they're, only, act like, nature, typical,
  find, most, these, those, any, never, never be
`);

/** Harm to people; counts only where somebody wants it. */
export const violence = entries(`
  kill, killed, killing, murder*, exterminate*, eradicate*, slaughter*, massacre*, wiped out, wipe out, wiped off,
  gassed, gas, lynch*, hang, hanged, shoot, shot, burn, burned, burnt, beaten, beat, beat up, stab*, rape, raped,
  drown, drowned, behead*, strangle*, tortur*, execut*, castrated, sterilised, sterilized, get rid of,
  put an end to, end every, end their, attack*, die, suffer, hurt, eliminate*, put down, punch*, smash, cut their,
  throats cut, snap the, snap that, dead, locked up, deported, dumped in, disappear
`);

/** Denies people worth, rights or a place; said after those it is said of. */
export const denying = entries(`
  do not matter, don't matter, does not matter, not worth anything, not worth protecting, not worth saving,
  not worth living, not worthy of, have no value, has no value, without value, no place in this, no place in our,
  do not belong in, do not belong on, do not belong here, don't belong here, don't belong in, not our equal,
  not our equals, not equal to us, no right to be, no right to live, no right to exist, not deserve to live,
  don't deserve to live, not deserve rights, not deserve any, don't deserve any, never be equal, never be as,
  never be valuable, not real people, not people, not human beings, should not vote, should not be allowed to vote,
  shouldn't be allowed to vote, shouldn't vote, shut the fuck up
`);

/** Wanting it, threatening it or calling for it. */
export const intent = entries(`
  better off if, best to just, best to, in everybody's interest to, in a just world, how about we, what if we,
  why don't we, only option is to, simply, at my hands, should, ought to, deserve, deserves, need to be,
  needs to be, must be, want to, wanna, wish, would love to, i'd love to, hope, i will, i'll, we will, we'll,
  i'm going to, i am going to, i'm just going to, am going to, am just going to, we're going to, we are going to,
  gonna, let's, lets, if only, someone should, should be, should all, time to, only solution, going to
`);

/** Calls that need nothing more. */
export const incitement = entries(`
  death to, kill all, kill every, kill the, exterminate the, exterminate all, gas the, gas all, hang the, hang all,
  burn the, burn all, shoot all, shoot the, get rid of all, wipe out all, world would be better off without,
  should not be illegal,
  muerte a, muerte a los, muerte a las, hay que matar a, habría que matar a, matar a todos, matad a, maten a,
  exterminar a, quemar a, mort aux, il faut tuer, tuez, exterminer, tod den, tötet, vergast, vernichtet
`);

/** Harm said to the person spoken to, or wished on them. */
export const threats = entries(`
  i will find you and, i'll find you and, i will hunt you, i will kill you, i'll kill you, i am going to kill you,
  i'm going to kill you, im going to kill you, ill kill you, gonna kill you, going to kill you, will kill you,
  want to kill you, kill you all, i will hurt you, i'll hurt you, going to hurt you, gonna hurt you,
  i am going to find you, i'm going to find you, i know where you live, we know where you live, i will beat you,
  i'll beat you up, beat you up, smash your face, break your legs, break your neck, break your face,
  break your bones, cut your throat, slit your throat, burn your house, burn down your house, shoot you, stab you,
  rape you, strangle you, murder you, put a bullet in you, bullet in your head, bullet in your, kill yourself,
  go kill yourself, kys, hang yourself, you deserve to die, you should die, hope you die, hope you get raped,
  hope you get killed, you should be shot, you should be killed, you should be hanged, you will pay for this with,
  you are dead, you're dead, you are a dead man, you're a dead man, watch your back, wait until i find you,
  come to your house, coming for you, you will regret being born, you won't live, your family will suffer,
  your children will suffer, you will not be safe, you won't be safe, sleep with one eye open, next time i see you,
  te voy a matar, os voy a matar, los voy a matar, voy a matarte, voy a mataros, te mataré, te vamos a matar,
  te voy a rajar, te voy a partir la cara, te voy a encontrar y, sé dónde vives, sabemos dónde vives,
  voy a ir a tu casa y, ojalá te mueras, ojalá te maten, ojalá te violen, mátate, vete a suicidarte,
  je vais te tuer, on va te tuer, je vais vous tuer, je sais où tu habites, je vais te casser la gueule, crève salope,
  va te pendre, ich bringe dich um, ich werde dich umbringen, wir bringen dich um, ich weiß wo du wohnst,
  ich mach dich fertig, bring dich um
`);

/** Slurs that have no other meaning, as whole words. */
export const slurs = entries(`
  nigger, niggers, coon, coons, spic, spics, wetback, wetbacks, chink, chinks, gook, gooks, paki, pakis, raghead,
  ragheads, towelhead, towelheads, camel fucker, camel fuckers, muzzie, muzzies, muzrat, muzrats, jihadis, jihadi,
  rapefugee, rapefugees, sandnigger, sandniggers, kike, kikes, gyppo, gyppos, pikey, pikeys, darkie, darkies,
  jigaboo, jigaboos, wog, wogs, beaner, beaners, zipperhead, zipperheads, jungle bunny, porch monkey, tranny,
  trannies, shemale, shemales, poofter, poofters, sodomite, sodomites, spastic, spaz, spastics,
  mongoloid, mongoloids, cunt, cunts, skank, skanks, feminazi, feminazis, libtard, libtards, sudaca, sudacas,
  maricón, maricones, bougnoule, bougnoules, kanake, kanaken, schwuchtel, schwuchteln, жид, жиды, пидор, пидоры,
  пидорас*, чурка, чурки,
  panchito, panchitos, machupichu, negrata, negratas, tortillera, tortilleras, travelo, travelos, moromierda,
  youpin, youpins, bicot, bicots, neger, kümmeltürke, kümmeltürken, zigeunerpack, judensau
`);

/** Slurs that mean something else too, or are said among friends: they count only when aimed at somebody. */
export const slursInContext = entries(`
  nigga, niggas, retard, retards, faggot, faggots, fag, fags, dyke, dykes, lesbo, lesbos, queer, queers, bitch, bitches, whore,
  whores, slut, sluts, slag, slags, cripple, cripples, mong, mongs, gypsy scum, yid, yids
`);

/** Aims a word at somebody, shortly before it. */
export const aimed = entries(`
  you, your, you are, you're, they, those, that, like a, such a, just a, just, nothing but, typical, bunch of,
  too many, dirty, filthy, fucking, stupid, ugly, disgusting, old, common, another, for a, these, all, hate, kill
`);

/** One's own word for oneself and one's friends. */
export const ownUse = entries(`
  my, proud, we, us, our, i'm, i am, love, fellow, shout out, real, being a, bad
`);

/** Takes the meaning away when it stands shortly before. */
export const negations = entries(`
  not, don't, dont, doesn't, didn't, no, isn't, aren't, wasn't, weren't, nobody, neither, nor, won't, without,
  opposite of, hardly, far from, do not, does not, no particular, never, can't believe, shouldn't, should not,
  must not, don't think,
  nunca, jamás, tampoco, ne, pas, jamais, nicht, kein, keine, nie, niemals
`);

/** Speaks of what others say or do, rather than saying it. */
export const reporting = entries(`
  don't think, do not think, don't believe, nobody thinks, doesn't mean, called them, calls them, saying, say,
  says, said, call, calls, called, calling, telling, term, word, words like, slur, slurs, joke, jokes, jokes about,
  joking, against, bigot, bigots, racist, racists, sexist, comment like, posts like, stuff like, phrases like,
  statements like, hate like, hateful, victims of, accuse, accused, lyrics, quote, quoted, your contempt,
  your hatred, your hate, your obvious, open hatred, call out, why do you, why would you, report, misguided,
  stereotype, claim, claims, threatening, threatens, treat, treats, treated, treating, seriously believe,
  how can you, you think, think that all, accusing, blamed, hatred for women in, hate crimes, hate crime,
  hate speech, stand by while, people who, anyone who, those who, when people, implying, suggesting, suggest that,
  imply, believing, rhetoric,
  dijo que, dice que, dicen que, me dijo, me dijeron, gritó, gritaban, me llamó, me llamaron, llamar, llaman, insulto,
  insultos, palabra, m'a dit, m'a traité, insulte, hat gesagt, nannte mich, genannt, beschimpft, wort
`);

/** Objects to how people are treated. */
export const complaints = entries(`
  sick that, sick how, angry to see, sick to see, furious that, sick of politicians, sick of this government,
  sick of the government, hate how, hate that, hate when, hate the way, hate it when, hate seeing, hated how,
  hated that, hate the fact, hate to see, sick of seeing, sick of hearing, sick of people, tired of people,
  so sick of how, disgusted by how, disgusted that, hates that, angry that, angry how, fucking love, fucking proud,
  hate crime, hate crimes, hate speech, violence against
`);
