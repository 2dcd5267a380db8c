import type { Frame } from '#lib/frame/frame.ts';
import type { Ask, Attempt } from '#lib/server/ask.ts';

declare global {
  namespace App {
    interface Error {
      status: number;
      message: string;
      code?: string;
      params?: Record<string, unknown>;
      requestId?: string;
      /** What stands around the page that says so. */
      frame?: Frame;
    }
    interface Locals {
      locale: string;
      requestId: string;
      /** Asks the schema; refusals become the page that says so. For `load`. */
      ask: Ask;
      /** Asks the schema; refusals come back to be shown in the form. For form actions. */
      attempt: Attempt;
    }
    interface PageData {
      locale: string;
      now: string;
      theme: 'auto' | 'light' | 'dark';
      /** What stands around the page. Each page's own query brings it (see `frameFields`), so a page is one operation. */
      frame?: Frame;
    }
  }
}

export {};
