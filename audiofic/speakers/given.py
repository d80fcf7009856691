"""Given names with the gender that they mostly have, and their short forms: a weak prior where nothing else tells."""

_MALE = """
aaron abel abraham adam adrian aidan akira alan albert alec alex alexander alexei alfred algernon allan alvin ambrose
amos andrew angus anthony archibald archie arnold arthur august augustus barnabas barney bartholomew basil ben
benedict benjamin bernard bert bertram bill billy blake bob boris brad bradley brandon brendan brett brian bruce bruno
bryan byron caleb calvin cameron carl carlos cecil cedric chad charles charlie chester chris christian christopher
clarence claude clement clifford clinton clive colin connor conrad craig curtis cuthbert cyril daiki damian damien dan
daniel darren dave david dean dennis derek desmond dexter dick diego dirk dmitri dominic don donald douglas duncan
dustin dwight dylan earl ebenezer ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott ellis
emil emmett eric ernest ethan eugene evan everett ezra felix ferdinand fergus finn floyd francis frank franklin fred
freddie frederick fritz gabriel gareth gary gavin geoffrey george gerald gilbert giles glen glenn godfrey gordon
graham grant greg gregory gus guy hal hank hans harold harris harrison harry haruki haruto harvey hector henry herbert
herman hiram hiroshi homer horace howard hubert hugh hugo humphrey hyde ian ichiro ignatius igor isaac ivan jack
jackson jacob jake james jamie jared jason jasper javier jay jeff jeffrey jeremiah jeremy jerome jerry jesse jim jimmy
joe joel joey john johnny jon jonah jonas jonathan jose joseph josh joshua josiah juan jude julian julius justin kaito
kazuki keith kenji kenneth kevin kirk kurt kyle lance larry lars laurence lawrence leo leon leonard leroy leslie
lester lewis liam lionel lloyd louis lucas lucian luis luke luther malcolm marco marcus mario mark marshall martin
marvin mason matt matthew maurice max maximilian melvin michael miguel mike mikhail miles milo mitchell mordecai
mortimer moses nathan nathaniel neal ned neil neville nicholas nick nicolas nigel nikolai noah noel norman oliver omar
oscar osmond oswald otto owen patrick paul pavel pedro percival percy perry peter phil philip phillip pierre quentin
quincy ralph ramon randall randolph raphael raymond reginald ren reuben rex rhys ricardo richard rick robert robin
rodney roger roland roman ronald ronnie ross roy rudolph rufus rupert russell ryan ryo ryota samson samuel satoshi
scott sean sebastian sergei seth seymour shane sherlock shinji sidney silas simon solomon sora spencer stanley stefan
stephen steve steven stewart stuart sydney takeshi takumi ted teddy terence terry theo theodore thomas tim timothy
tobias toby todd tom tommy tony travis trevor tristan tyler ulysses victor vincent virgil vladimir wallace walter
warren watson wayne wesley wilbur wilfred will willard william willie winston xavier yuto zachary
"""
_FEMALE = """
abigail ada adela adelaide adele agatha agnes aiko akiko alexandra alice alicia alison alma amanda amber amelia
amy anastasia andrea angela angelica angelina anita ann anna annabel annabelle anne annette annie antoinette antonia
anya april arabella ariadne ariana astrid audrey augusta aurora ava ayumi beatrice becky belinda bella bernadette
bertha bess bessie beth bethany betsy betty beverly bianca bonnie brenda bridget brittany brooke camilla candace carla
carmen carol caroline carolyn carrie cassandra catharine catherine cathy cecilia cecily celeste celia charity
charlotte chelsea cherry cheryl chloe christina christine claire clara clarissa claudia clementine cleo constance cora
cordelia corinne courtney crystal cynthia daisy dana daphne dawn deborah deirdre delia denise diana diane dinah dolly
dolores dora doris dorothea dorothy edith edna eileen elaine eleanor elena elinor elisa elise eliza elizabeth ella
ellen ellie eloise elsa elsie elspeth emi emily emma erica erin esme esther ethel eugenia eunice eva evangeline eve
evelyn fanny fay felicia felicity fern fiona flora florence frances freda frieda gail gemma genevieve georgia
georgiana geraldine gertrude gillian gina ginny gladys glenda gloria grace greta gretchen guinevere gwen gwendolen
gwendolyn hana hannah harriet hattie hazel heather heidi helen helena helene henrietta hester hilary hilda hinata
holly honor hope ida imogen ingrid irene irina iris irma isabel isabella isobel ivy jacqueline jane janet janice
jasmine jean jemima jennifer jenny jessica jessie jill joan joanna jocelyn josephine joy joyce juana judith judy julia
juliana julie juliet june kaori karen kate katherine kathleen kathryn kathy katie katrina katy katya kay keiko kelly
kim kirsten kitty kristen kristin lana laura lauren lavinia leah leila lena leonora leticia lillian lily linda lisa
lois lola loretta lorna lorraine lottie louisa louise lucia lucilla lucille lucinda lucy luna lydia lynn mabel
madeleine madeline maggie maisie mandy marcia margaret margery margot maria mariah marian marianne marie marigold
marilyn marina marion marjorie martha mary matilda maud maude maureen mavis maxine maya megan mei melanie melinda
melissa mercy meredith mia michelle michiko mildred millicent millie mina minerva minnie miranda miriam misaki moira
molly mona monica muriel myra myrtle nadia nancy naoko naomi natalie natasha natsuki nell nellie nelly nicole nina
nora noreen norma octavia olga olive olivia opal ophelia pamela pandora patience patricia paula pauline pearl peggy
penelope penny petra philippa phoebe phyllis pippa polly poppy portia priscilla prudence rachel ramona rebecca regina
renee rhoda rin rita roberta rosa rosalie rosalind rosamund rose rosemary rosie rowena roxanne ruby ruth sabrina sadie
sakura sally samantha sandra sara sarah selena selina serena shannon sharon sheila shirley sibyl sidonie sienna silvia
simone sonia sophia sophie stacey stacy stella stephanie susan susannah susie suzanne svetlana sybil sylvia tabitha
tamara tamsin tara tatiana tatyana tess tessa thea thelma theodora theresa tilda tina tracy trudy una ursula valerie
vanessa vera verity veronica victoria viola violet virginia vivian vivien wanda wendy wilhelmina winifred yolanda yuki
yumi yvette yvonne zelda zoe
"""
GIVEN = dict.fromkeys(_MALE.split(), "male") | dict.fromkeys(_FEMALE.split(), "female")
"""Given name in lower case -> "female" or "male"."""

_SHORT = """
abby=abigail al=albert,alfred,alan,alexander alec=alexander alex=alexander,alexandra alf=alfred algy=algernon
andy=andrew archie=archibald art=arthur bea=beatrice becca=rebecca becky=rebecca bella=isabella,arabella
ben=benjamin,benedict bernie=bernard bert=albert,herbert,bertram,hubert bertie=albert,herbert,bertram bess=elizabeth
bessie=elizabeth beth=elizabeth,bethany betsy=elizabeth betty=elizabeth bill=william billy=william bob=robert
bobby=robert cal=calvin,caleb cathy=catherine,katherine charley=charles charlie=charles,charlotte
chris=christopher,christina,christian chrissie=christina,christine connie=constance dan=daniel danny=daniel dave=david
davy=david debbie=deborah dick=richard dickie=richard dolly=dorothy dora=dorothea,theodora dot=dorothy
ed=edward,edmund,edwin eddie=edward,edmund,edwin ellie=eleanor,ellen,elizabeth emmy=emily,emma evie=eve,evelyn,eva
fanny=frances flo=florence frank=francis,franklin fred=frederick,alfred freddie=frederick,alfred freddy=frederick
gabe=gabriel gabby=gabrielle georgie=george,georgiana,georgina ginny=virginia,ginevra greg=gregory gus=augustus,angus
gwen=gwendolen,gwendolyn hal=henry,harold hank=henry harry=henry,harold,harrison hattie=harriet izzy=isabel,isabella
jack=john jackie=jacqueline jake=jacob jamie=james jan=janet,janice jeff=jeffrey jem=james,jeremy jen=jennifer
jenny=jennifer,jane jess=jessica jessie=jessica jim=james jimmy=james jo=josephine,joanna joe=joseph joey=joseph
johnny=john jon=jonathan josh=joshua judy=judith kate=katherine,catherine,kathryn kathy=katherine,kathleen
katie=katherine,catherine katy=katherine ken=kenneth kenny=kenneth kim=kimberly kit=christopher,katherine
kitty=catherine,katherine larry=lawrence laurie=laurence len=leonard leo=leonard,leopold lettie=letitia lexi=alexis
lew=lewis lil=lillian,lily liz=elizabeth liza=eliza,elizabeth lizzie=elizabeth lizzy=elizabeth lottie=charlotte
lou=louis,louise,louisa lulu=louise maddie=madeleine,madeline madge=margaret maggie=margaret mandy=amanda
margie=margaret,margery marty=martin matt=matthew matty=matilda maude=matilda max=maximilian,maxwell
meg=margaret,megan mel=melanie,melissa,melvin mick=michael mickey=michael mike=michael millie=mildred,millicent
minnie=wilhelmina mitch=mitchell moll=mary molly=mary,margaret nan=anne,nancy nancy=anne nat=nathaniel,natalie
nate=nathan,nathaniel ned=edward,edmund nell=eleanor,helen,ellen nellie=eleanor,helen,ellen nelly=eleanor,helen,ellen
nick=nicholas nicky=nicholas,nicole nora=eleanor,honora oli=oliver ollie=oliver,olivia pam=pamela pat=patrick,patricia
patsy=patricia patty=patricia,martha peggy=margaret penny=penelope pete=peter phil=philip,phillip pip=philip,philippa
polly=mary,margaret ralphie=ralph randy=randolph,randall ray=raymond reg=reginald reggie=reginald rich=richard
rick=richard,frederick ricky=richard rob=robert robbie=robert rod=rodney,roderick ron=ronald ronnie=ronald,veronica
ronny=ronald rosie=rose,rosemary rudy=rudolph sadie=sarah sal=sally,salvatore sally=sarah sam=samuel,samantha,samson
sammy=samuel,samantha sandy=alexander,sandra seb=sebastian sid=sidney,sydney sophy=sophia,sophie stan=stanley
steph=stephanie steve=stephen,steven stevie=stephen,steven stu=stuart sue=susan,suzanne susie=susan,susannah
suzy=susan,suzanne tad=thaddeus ted=edward,theodore,edmund teddy=edward,theodore terry=terence,theresa tess=theresa
tessa=theresa theo=theodore,theodora tibby=theobald tilly=matilda tim=timothy timmy=timothy tina=christina toby=tobias
tom=thomas tommy=thomas toni=antonia tony=anthony,antony trixie=beatrice val=valerie,valentine vicky=victoria
vin=vincent vince=vincent viv=vivian,vivien wally=walter walt=walter wes=wesley wil=william,wilfred will=william
willy=william win=winifred,winston winnie=winifred zach=zachary zack=zachary
"""
NICKNAMES = {short: tuple(long.split(",")) for short, long in (pair.split("=") for pair in _SHORT.split())}
"""Short form in lower case -> the names that it may stand for."""
