/** Problems of a dataset: the first few by their place in the file, and how many there are in all. */
import type { DatasetProblem, Report } from '../check-reference';
import { MAX_PROBLEMS_SHOWN } from './limits';

export interface Problems {
  readonly count: number;
  /** In the order of the file. */
  readonly first: readonly DatasetProblem[];
}

export class ProblemLog {
  private count = 0;
  private readonly first: { readonly place: number; readonly problem: DatasetProblem }[] = [];

  /** @param place where in the file, ascending; problems of one place stay as they came */
  at(place: number): Report {
    return (path, message, fix) => {
      this.count += 1;
      const last = this.first.at(-1);
      const isFull = this.first.length === MAX_PROBLEMS_SHOWN;
      if (isFull && last && last.place <= place) return;
      if (isFull) this.first.pop();
      const after = this.first.findIndex((other) => other.place > place);
      const problem = { path, message, fix };
      this.first.splice(after < 0 ? this.first.length : after, 0, { place, problem });
    };
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  toProblems(): Problems {
    return { count: this.count, first: this.first.map(({ problem }) => problem) };
  }
}
