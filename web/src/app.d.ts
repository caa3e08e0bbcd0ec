import type { Language } from '$lib/words/languages.ts';
import type { Theme } from '$lib/server/http/theme.ts';

declare global {
  namespace App {
    interface Locals {
      language: Language;
      theme: Theme | null;
    }
    interface PageData {
      language: Language;
    }
  }
}
