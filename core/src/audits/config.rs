//! Configuration that things are deployed by and run with: compose files, Dockerfiles, manifests, and the files of single programs.
