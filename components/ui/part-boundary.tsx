'use client';

import { Component, type ErrorInfo, type ReactNode } from 'react';

import { PartFailure } from './part-failure';

interface Props {
  readonly children: ReactNode;
  /** Another value is another try: what failed for one event may work for the next. */
  readonly resetOn?: unknown;
  /** Over the page, for parts that have no place of their own in it. */
  readonly floats?: boolean;
}

interface State {
  /** In an object, since anything can be thrown, also nothing. */
  readonly failure: { readonly error: unknown } | null;
  /** Where in the components it happened. */
  readonly stack: string;
  /** The reader has read it, and wants to see what it covers. */
  readonly isClosed: boolean;
}

const NO_FAILURE: State = { failure: null, stack: '', isClosed: false };

/** Keeps an error to the part of the page that it happened in, and says there what to do. */
export class PartBoundary extends Component<Props, State> {
  override state: State = NO_FAILURE;

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failure: { error } };
  }

  override componentDidCatch(_: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ stack: componentStack ?? '' });
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failure && before.resetOn !== this.props.resetOn) this.again();
  }

  override render(): ReactNode {
    const { failure, stack, isClosed } = this.state;
    if (!failure) return this.props.children;
    if (isClosed) return null;
    return (
      <PartFailure
        error={failure.error}
        stack={stack}
        onAgain={() => this.again()}
        onClose={this.props.floats ? () => this.setState({ isClosed: true }) : null}
      />
    );
  }

  private again(): void {
    this.setState(NO_FAILURE);
  }
}
