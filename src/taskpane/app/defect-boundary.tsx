import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** Told of the error; what is shown instead of the children. */
  readonly onDefect: (error: unknown) => ReactNode;
}

/** A component that throws is a defect: its report takes the place of the task, the other tasks go on. */
export class DefectBoundary extends Component<Props, { readonly error: unknown; readonly failed: boolean }> {
  override state = { error: null as unknown, failed: false };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown; readonly failed: boolean } {
    return { error, failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.onDefect(this.state.error) : this.props.children;
  }
}
