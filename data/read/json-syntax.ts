/**
 * Where a JSON text breaks, and how to mend it. Every engine words its errors in its own way and
 * some name no place; this reads only texts that `JSON.parse` has refused, or that hide something
 * it does not tell, so it may take its time.
 */
import { visible } from '../hidden-characters';
import { say, type Phrase } from '../phrase';

export interface SyntaxProblem {
  /** UTF-16 index in the text. */
  readonly index: number;
  readonly message: Phrase;
  readonly fix: Phrase;
}

/** The first thing in the text that is not JSON, or a key that an object has twice; `null` if none. */
export function findSyntaxProblem(text: string): SyntaxProblem | null {
  return new Scanner(text).scan();
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
/** What may follow a backslash in a text. */
const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;

class Scanner {
  private index = 0;
  /** For each open object its keys; `null` for an open list. */
  private readonly open: (Set<string> | null)[] = [];
  /** A value must stand next: the first of a list, or that of a key. */
  private isBegun = false;

  constructor(private readonly text: string) {}

  scan(): SyntaxProblem | null {
    // Not recursive: nesting may be deeper than a call stack.
    let problem = this.value();
    while (problem === null && (this.isBegun || this.open.length > 0)) {
      problem = this.isBegun ? this.value() : this.next();
    }
    if (problem) return problem;
    this.space();
    return this.index < this.text.length
      ? this.at(say`something stands behind the end`, say`remove it, or separate it`)
      : null;
  }

  /** A value; of an object or a list only its beginning, ahead of its first value. */
  private value(): SyntaxProblem | null {
    this.isBegun = false;
    this.space();
    const { text, index } = this;
    switch (text[index]) {
      case undefined:
        return this.at(say`the text ends too early`, say`complete it: it may have been cut off`);
      case '{':
        this.index += 1;
        this.open.push(new Set());
        return this.isClosed('}') ? null : this.key();
      case '[':
        this.index += 1;
        this.open.push(null);
        this.isBegun = !this.isClosed(']');
        return null;
      case '"':
        return this.string();
      default:
        return this.word();
    }
  }

  /** What follows a value in the innermost object or list: its end, or a comma and the next one. */
  private next(): SyntaxProblem | null {
    const keys = this.open.at(-1) ?? null;
    const end = keys ? '}' : ']';
    if (this.isClosed(end)) return null;
    if (this.text[this.index] === undefined) {
      return this.at(say`"${end}" is missing`, say`complete the text: it may have been cut off`);
    }
    if (this.text[this.index] !== ',') return this.at(say`"," or "${end}" is missing`, say`add it`);
    this.index += 1;
    this.space();
    if (this.text[this.index] === end) {
      return this.at(say`a comma stands before "${end}"`, say`remove the comma`);
    }
    this.isBegun = keys === null;
    return keys ? this.key() : null;
  }

  private isClosed(end: string): boolean {
    this.space();
    if (this.text[this.index] !== end) return false;
    this.index += 1;
    this.open.pop();
    return true;
  }

  private key(): SyntaxProblem | null {
    this.space();
    const start = this.index;
    if (this.text[start] !== '"') {
      return this.at(say`a key is missing here`, say`write the key in double quotes`);
    }
    const problem = this.string();
    if (problem) return problem;
    const key = String(JSON.parse(this.text.slice(start, this.index)));
    const keys = this.open.at(-1);
    if (keys?.has(key)) {
      this.index = start;
      return this.at(
        say`the key "${visible(key.slice(0, 60))}" stands here twice`,
        say`remove one of them`,
      );
    }
    keys?.add(key);
    this.space();
    if (this.text[this.index] !== ':')
      return this.at(say`":" is missing behind the key`, say`add it`);
    this.index += 1;
    this.isBegun = true;
    return null;
  }

  /** Letter by letter: a pattern for all of it could try a long text in countless ways. */
  private string(): SyntaxProblem | null {
    const { text } = this;
    for (let at = this.index + 1; at < text.length; at += 1) {
      const letter = text[at] ?? '';
      if (letter === '"') {
        this.index = at + 1;
        return null;
      }
      if (letter < ' ') break;
      if (letter !== '\\') continue;
      ESCAPE.lastIndex = at + 1;
      if (!ESCAPE.test(text)) break;
      at = ESCAPE.lastIndex - 1;
    }
    return this.at(
      say`a text is not closed, or holds what must be escaped`,
      say`close it with a double quote; write line ends as \\n, and \\ as \\\\`,
    );
  }

  private word(): SyntaxProblem | null {
    NUMBER.lastIndex = this.index;
    if (NUMBER.test(this.text)) {
      this.index = NUMBER.lastIndex;
      return null;
    }
    WORD.lastIndex = this.index;
    const word = WORD.exec(this.text)?.[0];
    if (word === 'true' || word === 'false' || word === 'null') {
      this.index += word.length;
      return null;
    }
    const found = word ?? this.text.slice(this.index, this.index + 2);
    const fix = /^['‘’“”]/.test(found)
      ? say`use straight double quotes: "…"`
      : /^(\/\/|\/\*|#)/.test(found)
        ? say`remove the comment: JSON has none`
        : say`write a value: text in double quotes, a number, true, false, null, {…} or […]`;
    return this.at(say`${visible(JSON.stringify(found.slice(0, 30)))} is no JSON value`, fix);
  }

  private space(): void {
    while (/[ \t\r\n]/.test(this.text[this.index] ?? '')) this.index += 1;
  }

  private at(message: Phrase, fix: Phrase): SyntaxProblem {
    return { index: this.index, message, fix };
  }
}

/** Line and column of an index, both from 1; columns count code points. */
export function lineAndColumn(
  text: string,
  index: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, index);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: [...before.slice(start)].length + 1 };
}
