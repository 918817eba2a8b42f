// The part of pdf.js that parses; loaded as a worker, it listens at once.
import 'pdfjs-dist/build/pdf.worker.mjs';
