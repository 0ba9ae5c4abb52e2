"""The door for programs and browsers: newslint over HTTP."""
