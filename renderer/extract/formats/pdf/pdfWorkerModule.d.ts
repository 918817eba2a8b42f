/** The part of pdf.js that parses, which it otherwise starts as a worker; loading it is what has it run in the same thread. It ships without types. */
declare module 'pdfjs-dist/build/pdf.worker.mjs';
