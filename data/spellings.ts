/** The ways in which English is spelt on either side of the Atlantic. */

/** Where "-our" and "-or" are one ending; "four" and "for" are two words. */
const OUR =
  'arm|behavi|cand|clam|col|endeav|fav|flav|harb|hon|hum|lab|neighb|parl|rum|sav|splend|tum|val|vap|vig';
const ENDING = '(s|ed|er|ers|ing|able|hood|hoods|)';
const DOUBLED = 'cancel|channel|counsel|fuel|label|level|marshal|model|signal|total|travel';

/** A word of the one kind, and what makes the other of it. */
const RULES: readonly (readonly [word: RegExp, other: string])[] = [
  [new RegExp(`^(${OUR})our${ENDING}$`), '$1or$2'],
  [new RegExp(`^(${OUR})or${ENDING}$`), '$1our$2'],
  [/^(def|off|lic|pret)ence(s|d|)$/, '$1ense$2'],
  [/^(def|off|lic|pret)ense(s|d|)$/, '$1ence$2'],
  [/^practice(s|d|)$/, 'practise$1'],
  [/^practise(s|d|)$/, 'practice$1'],
  // "organis" is a word that somebody is still typing.
  [/^([a-z]{3,}[iy])s(|e|ed|es|er|ers|ing|at.*)$/, '$1z$2'],
  [/^([a-z]{3,}[iy])z(|e|ed|es|er|ers|ing|at.*)$/, '$1s$2'],
  [/^program(s|)$/, 'programme$1'],
  [/^programme(s|)$/, 'program$1'],
  [/^(cent|kilomet|met|theat|calib|fib|lit)re(s|d|)$/, '$1er$2'],
  [/^(cent|kilomet|met|theat|calib|fib|lit)er(s|ed|)$/, '$1re$2'],
  [new RegExp(`^(${DOUBLED})l(ed|ing|er|ers|or|ors)$`), '$1$2'],
  [new RegExp(`^(${DOUBLED})(ed|ing|er|ers|or|ors)$`), '$1l$2'],
  [/^(catal|dial)ogue(s|)$/, '$1og$2'],
  [/^(catal|dial)og(s|)$/, '$1ogue$2'],
  [/^(judg|acknowledg)ement(s|)$/, '$1ment$2'],
  [/^(judg|acknowledg)ment(s|)$/, '$1ement$2'],
  [/^(fulfi|enro|ski)l(|s|ment|ful)$/, '$1ll$2'],
  [/^(fulfi|enro|ski)ll(|s|ment|ful)$/, '$1l$2'],
];

/** All spellings of a folded word, its own first. */
export function spellingsOf(word: string): readonly string[] {
  const rule = RULES.find(([own]) => own.test(word));
  return rule ? [word, word.replace(...rule)] : [word];
}
