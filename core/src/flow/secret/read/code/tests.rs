use super::Source;
use crate::flow::secret::read::{javascript, perl, power_shell, python, ruby};
use crate::model::secrecy::{Act, Flowing, Sink, Slot, Taken};
use crate::place::Place;
use crate::text::{File, Span};

type Acts = fn(&Source<'_>) -> Vec<Act>;

/// What a program does, each act on a line: where to, by what, and the values with their turns.
fn read(acts: Acts, text: &str) -> Vec<String> {
    let file = File::new("script", text);
    let place = |span: Span| Place::new(&file, span);
    let islands: Vec<(Span, Vec<Flowing>)> = crate::syntax::expression::islands(text)
        .iter()
        .map(|island| {
            let name = island.inner.of(text).trim().to_owned();
            let source = Taken::Secret(name.trim_start_matches("secrets.").to_owned());
            (island.span, vec![Flowing { source, name, place: place(island.span), turns: Vec::new(), masked: false, cure: None }])
        })
        .collect();
    acts(&Source { text, islands: &islands, place: &place, folder: "", home: Some("") }).iter().map(shown).collect()
}

fn shown(act: &Act) -> String {
    match act {
        Act::Spill(spill) => {
            let sink = match &spill.sink {
                Sink::Host(host) => format!("Host {host}"),
                sink => format!("{sink:?}"),
            };
            format!("{sink} by {}: {}", spill.by, values(&spill.values))
        }
        Act::Keep(keep) => {
            let slot = match &keep.slot {
                Slot::Variable(name) => format!("variable {name}"),
                Slot::Output(name) => format!("output {}", name.as_deref().unwrap_or("?")),
                Slot::File(name) => format!("file {name}"),
                Slot::Shell { name, .. } => format!("shell {name}"),
            };
            format!("{slot} = {}", values(&keep.values))
        }
        Act::Mask(masked) => format!("mask {}", values(masked)),
        Act::Run(run) => format!("run {:?} {:?}", run.script, run.environment.iter().map(|(name, _)| name).collect::<Vec<_>>()),
    }
}

fn values(values: &[Flowing]) -> String {
    let values = values.iter().map(|value| {
        let source = match &value.source {
            Taken::Variable(name) | Taken::Secret(name) | Taken::Input(name) => name.clone(),
            Taken::File(name) => format!("<{name}>"),
            source => format!("{source:?}"),
        };
        let turns = value.turns.iter().filter(|turn| turn.kind != crate::model::secrecy::TurnKind::Embedded);
        let turns: String = turns.map(|turn| format!(" {:?}", turn.kind)).collect();
        format!("{source}{turns}{}", if value.masked { " (masked)" } else { "" })
    });
    values.collect::<Vec<String>>().join(", ")
}

#[test]
fn powershell_prints() {
    let text = "Write-Host \"t: $env:A\"\n$env:B\n$x = $env:C\necho $x\n\"$($x)\"\n[Console]::WriteLine($env:D)\nWrite-Host $x.Length\nif (-not $env:E) { throw 'no' }\n$null = $env:F\n$env:G | Out-Null\nWrite-Verbose $env:H\n$env:I | Write-Host\n";
    let expected = [
        "Log by Write-Host: A",
        "Log by the pipeline's output: B",
        "Log by echo: C",
        "Log by the pipeline's output: C",
        "Log by Console.WriteLine: D",
        "Log by Write-Host: I",
    ];
    assert_eq!(read(power_shell::acts, text), expected);
}

#[test]
fn powershell_changes_values() {
    let text = "Write-Host $env:A.Substring(0,4)\nWrite-Host ($env:B -replace 'a','b')\n$j = $env:C | ConvertFrom-Json\nWrite-Host $j.password\n[Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($env:D))\n$s = ConvertTo-SecureString $env:E -AsPlainText -Force\nWrite-Host $s\n$env:F.ToCharArray()\n$p = $env:G.Split(':')[1]\nWrite-Output \"::add-mask::$p\"\nWrite-Output $p\n";
    let expected = [
        "Log by Write-Host: A Part",
        "Log by Write-Host: B Part",
        "Log by Write-Host: C Part",
        "Log by the pipeline's output: D Known",
        "Log by the pipeline's output: F Part",
        "mask G Part",
        "Log by Write-Output: G Part (masked)",
    ];
    assert_eq!(read(power_shell::acts, text), expected);
}

#[test]
fn powershell_writes_for_the_runner_and_dumps() {
    let text = "\"TOKEN=$env:A\" | Out-File -FilePath $env:GITHUB_ENV -Append\nAdd-Content -Path $env:GITHUB_OUTPUT -Value \"t=$env:B\"\n\"v=$env:C\" >> $env:GITHUB_OUTPUT\nSet-Content .env $env:D\nGet-ChildItem env: | Sort-Object Name\ngci env: | Select-Object Name\ndir env:\nGet-Content .env\n$env:E | Tee-Object -FilePath $env:GITHUB_STEP_SUMMARY\n";
    let expected = [
        "variable TOKEN = A",
        "output t = B",
        "output v = C",
        "file .env = D",
        "Dump by Sort-Object: Environment",
        "Dump by dir: Environment",
        "Log by Get-Content: D",
        "Summary by GITHUB_STEP_SUMMARY: E",
        "Log by Tee-Object: E",
    ];
    assert_eq!(read(power_shell::acts, text), expected);
}

#[test]
fn powershell_functions_and_scripts_are_followed() {
    let text = "function Show($v) { Write-Host $v }\nShow $env:A\nfunction Cut { param([string]$w) return $w.Substring(1) }\n$c = Cut -w $env:B\n$c\n./build.ps1 -Token $env:C\n. ./other.ps1\nSet-PSDebug -Trace 2\n$q = $env:D\n";
    let expected = [
        "Log by Write-Host: A",
        "Log by the pipeline's output: B Part",
        "run File(\"build.ps1\") [\"-token\"]",
        "run File(\"other.ps1\") []",
        "Trace by Set-PSDebug -Trace 2: D",
    ];
    assert_eq!(read(power_shell::acts, text), expected);
}

#[test]
fn python_prints() {
    let text = "import os, sys, logging\ntoken = os.environ['A']\nprint(token)\nprint(f'{os.getenv(\"B\")}', file=sys.stderr)\nlogging.info('x %s', os.environ.get('C'))\nprint(len(token), bool(token))\nprint(os.environ)\nsys.stdout.write(token[:4])\nfor k, v in os.environ.items():\n    print(k)\n    print(v)\nprint('set' if token else 'unset')\nraise ValueError(f'bad {token}')\n";
    let expected = [
        "Log by print: A",
        "Log by print: B",
        "Log by logging.info: C",
        "Dump by print: Environment",
        "Log by sys.stdout.write: A Part",
        "Dump by print: Environment",
        "Log by raise: A",
    ];
    assert_eq!(read(python::acts, text), expected);
}

#[test]
fn python_changes_and_writes() {
    let text = "import os, json, base64, hashlib\ndata = json.loads(os.environ['A'])\nprint(data['password'])\nprint(base64.b64encode(os.environ['B'].encode()).decode())\nprint(hashlib.sha256(os.environ['C'].encode()).hexdigest())\nwith open(os.environ['GITHUB_OUTPUT'], 'a') as out:\n    out.write(f'token={os.environ[\"D\"]}\\n')\n    print('other=' + os.environ['E'], file=out)\nwith open('.env', 'w') as f:\n    f.write('K=' + os.environ['F'])\nprint(open('.env').read())\np = os.environ['G'].split(':')[0]\nprint(f'::add-mask::{p}')\nprint(p)\nprint(f'::notice::{p}')\nopen(os.environ['GITHUB_STEP_SUMMARY'], 'a').write(p)\n";
    let expected = [
        "Log by print: A Part",
        "Log by print: B Known",
        "Log by print: C Digest",
        "output token = D",
        "output other = E",
        "file .env = F",
        "Log by print: F",
        "mask G Part",
        "Log by print: G Part (masked)",
        "RunnerCommand by ::notice::: G Part (masked)",
        "Summary by GITHUB_STEP_SUMMARY: G Part (masked)",
    ];
    assert_eq!(read(python::acts, text), expected);
}

#[test]
fn python_functions_arguments_and_requests_are_followed() {
    let text = "import sys, requests\ndef show(value, quiet=False):\n    print(value)\ndef main():\n    show(os.environ['A'])\nclass C:\n    def go(self, x):\n        print(x)\nif __name__ == '__main__':\n    main()\nprint(sys.argv[1])\nrequests.post('https://example.test/x?key=' + os.environ['B'], headers={'Authorization': os.environ['C']})\nrequests.get(os.environ['D'])\nx = os.environ['E'].replace(os.environ['E'], '***')\nprint(x)\n";
    let expected = [
        "Log by print: A",
        "Log by print: Argument(1)",
        "Address by requests.post: B",
        "Host example.test by requests.post: B",
        "Host example.test by requests.post: C",
    ];
    assert_eq!(read(python::acts, text), expected);
}

#[test]
fn javascript_prints_and_changes() {
    let text = "const { A, B: b } = process.env\nconsole.log(A)\ncore.info(`x ${b}`)\nconsole.log(process.env)\nconsole.log(A.length, !!A, A ? 'set' : 'unset')\nconsole.log(Buffer.from(A).toString('base64'))\nconsole.log(Buffer.from(A).toString('hex'))\nconst c = JSON.parse(process.env.C)\ncore.setSecret(c.key)\nconsole.log(c.key, c.other)\nconsole.log(Object.keys(process.env))\nfor (const [k, v] of Object.entries(process.env)) { console.log(`${k}=${v}`) }\nconsole.log('${{ secrets.D }}'.slice(0, 4))\n";
    let expected = [
        "Log by console.log: A",
        "Log by core.info: B",
        "Dump by console.log: Environment",
        "Log by console.log: A Known",
        "Log by console.log: A Encoded",
        "mask C Part",
        "Log by console.log: C Part (masked)",
        "Log by console.log: C Part",
        "Dump by console.log: Environment",
        "Log by console.log: D Part",
    ];
    assert_eq!(read(javascript::acts, text), expected);
}

#[test]
fn javascript_writes_posts_and_calls_back() {
    let text = "core.setOutput('t', process.env.A)\ncore.exportVariable('V', process.env.B)\nfs.appendFileSync(process.env.GITHUB_OUTPUT, `o=${process.env.C}\\n`)\nawait github.rest.issues.createComment({ owner, repo, body: `x ${process.env.D}` })\nconst run = async () => { console.log(process.env.E) }\nrun()\n[process.env.F].forEach(x => console.log(x))\ncore.summary.addRaw(process.env.G).write()\nthrow new Error(process.env.H)\nfetch('https://a.test/x', { headers: { authorization: process.env.I } }).then(r => console.log(r.status))\n";
    let expected = [
        "output t = A",
        "variable V = B",
        "output o = C",
        "Post by github.rest.issues.createComment: D",
        "Log by console.log: E",
        "Log by console.log: F",
        "Summary by core.summary.addRaw: G",
        "Log by throw: H",
        "Host a.test by fetch: I",
    ];
    assert_eq!(read(javascript::acts, text), expected);
}

#[test]
fn ruby_and_perl_print() {
    let text = "puts ENV['A']\nputs \"x #{ENV.fetch('B')}\"\nENV.each { |k, v| puts v }\nputs ENV['C'][0..3]\nputs ENV['D'].reverse\nputs ENV.key?('E')\n";
    let expected =
        ["Log by puts: A", "Log by puts: B", "Dump by puts: Environment", "Log by puts: C Part", "Log by puts: D Encoded"];
    assert_eq!(read(ruby::acts, text), expected);
    let text = "print $ENV{A};\nprint \"x $ENV{B}\\n\";\nmy $t = $ENV{'C'};\nprint substr($t, 0, 4);\nforeach my $k (keys %ENV) { print \"$k=$ENV{$k}\\n\"; }\nprint length($t);\n";
    let expected = ["Log by print: A", "Log by print: B", "Log by print: C Part", "Dump by print: Environment"];
    assert_eq!(read(perl::acts, text), expected);
}

#[test]
fn cmd_prints() {
    let text = "@echo off\necho %A%\nset T=%B%\necho %T:~0,4%\nset\necho t=%C%>>%GITHUB_OUTPUT%\nif defined D echo set\nset \"X=%E%\"\ncall build.bat %X%\necho %F%| findstr x\necho ::add-mask::%G%\necho on\nfoo %H%\n@bar %I%\necho %J%> out.txt\ntype out.txt\necho %K% >nul\n";
    let expected = [
        "Log by echo: A",
        "Log by echo: B Part",
        "Dump by set: Environment",
        "output t = C",
        "run File(\"build.bat\") [\"T\", \"X\"]",
        "Log by findstr: F",
        "mask G",
        "Trace by echo on: H",
        "Trace by echo on: J",
        "file out.txt = J",
        "Log by type: J",
        "Trace by echo on: K",
    ];
    assert_eq!(read(super::batch::acts, text), expected);
}

#[test]
fn names_in_an_object_are_no_values() {
    let text = "const all = { A: `${{ secrets.A }}` }\nconst missing = Object.entries(all).filter(([name, value]) => { core.info(name); return !value })\nObject.entries(all).forEach(([name, value]) => console.log(name, value))\n";
    assert_eq!(read(javascript::acts, text), ["Log by console.log: A"]);
    let text = "all = {'A': os.environ['A']}\nfor name, value in all.items():\n    print(name)\n";
    assert!(read(python::acts, text).is_empty());
}
