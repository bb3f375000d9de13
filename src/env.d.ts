declare namespace App {
  interface Locals {
    /** The address of the page now being made, in the other language; section headings link to it. */
    otherAddress?: string;
  }
}
